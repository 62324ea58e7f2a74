package sello.transforms.identity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Other ways of writing a name, each as people really do it. */
final class Spellings {
  private static final Map<String, String> BULGARIAN =
      table(
          "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h"
              + " ц ts ч ch ш sh щ sht ъ a ь y ю yu я ya");
  private static final Map<String, String> GREEK =
      table(
          "ου ou αυ av ευ ev μπ b α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r"
              + " σ s ς s τ t υ y φ f χ ch ψ ps ω o");

  private final Random random;
  private final String country;

  Spellings(Random random, String country) {
    this.random = random;
    this.country = country;
  }

  String upper(String text) {
    return text.toUpperCase(country.equals("TR") ? new Locale("tr") : Locale.ROOT);
  }

  /** Accents lost; Turkish ı and Polish ł as keyboards without them write. */
  String withoutAccents(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{Mn}", "")
        .replace('ı', 'i')
        .replace('ł', 'l')
        .replace('Ł', 'L')
        .replace("ß", "ss");
  }

  String quoted(String name) {
    String[][] marks = {{"„", "“"}, {"\"", "\""}, {"«", "»"}, {"“", "”"}, {"'", "'"}};
    String[] pair = marks[random.nextInt(marks.length)];
    return pair[0] + name + pair[1];
  }

  /** Dashes or more blanks where one blank was. */
  String dashed(String text) {
    String[] blanks = {"-", " – ", "  ", " - "};
    return text.replace(" ", blanks[random.nextInt(blanks.length)]);
  }

  /** One letter left out, doubled or swapped, within one long word of the name itself. */
  String slip(String name) {
    String[] words = name.split(" ", -1);
    int longest = 0;
    for (int i = 1; i < words.length; i++) {
      longest = words[i].length() > words[longest].length() ? i : longest;
    }
    String word = words[longest];
    int at = 1 + random.nextInt(word.length() - 2);
    words[longest] =
        switch (random.nextInt(3)) {
          case 0 -> word.substring(0, at) + word.substring(at + 1);
          case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
          default ->
              word.substring(0, at)
                  + word.charAt(at + 1)
                  + word.charAt(at)
                  + word.substring(at + 2);
        };
    return String.join(" ", words);
  }

  /** In Latin letters by the official rules: Bulgaria's law of 2009, Greece's ELOT 743. */
  String latin(String text) {
    Map<String, String> letters = country.equals("BG") ? BULGARIAN : GREEK;
    String plain = country.equals("BG") ? text : withoutAccents(text);
    String rest = plain.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < rest.length(); i++) {
      String two = rest.substring(i, Math.min(i + 2, rest.length()));
      String one = rest.substring(i, i + 1);
      if (letters.containsKey(two)) {
        i++;
      }
      out.append(letters.getOrDefault(two, letters.getOrDefault(one, one)));
    }
    return out.toString();
  }

  boolean hasOtherScript() {
    return List.of("BG", "GR").contains(country);
  }

  private static Map<String, String> table(String pairs) {
    Map<String, String> letters = new java.util.HashMap<>();
    String[] parts = pairs.split(" ", -1);
    for (int i = 0; i < parts.length; i += 2) {
      letters.put(parts[i], parts[i + 1]);
    }
    return letters;
  }
}
