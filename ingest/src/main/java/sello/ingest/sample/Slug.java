package sello.ingest.sample;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The last part of a school's address on the European platform: its name in plain letters. */
final class Slug {
  private static final Map<Character, String> LATIN = new HashMap<>();

  static {
    add(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяєіїґђјљњћџѓќѕ",
        "a b v g d e zh z i y k l m n o p r s t u f h c ch sh shch a y - e yu ya ye i yi g dj j lj nj c dz gj kj dz");
    add("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o");
    add("ıłđøæəþðßœ", "i l d o ae e th d ss oe");
  }

  private Slug() {}

  static String of(String name) {
    String plain =
        Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "");
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        out.append(c);
      } else if (LATIN.containsKey(c)) {
        out.append(LATIN.get(c));
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    return out.toString().replaceAll("-+$", "").replaceAll("-{2,}", "-");
  }

  /** A name in plain letters, case kept: as typed on a foreign keyboard. */
  static String plain(String name) {
    return Normalizer.normalize(name.replace('ı', 'i').replace('İ', 'I'), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "");
  }

  private static void add(String letters, String plain) {
    String[] all = plain.split(" ", -1);
    for (int i = 0; i < all.length; i++) {
      LATIN.put(letters.charAt(i), all[i].equals("-") ? "" : all[i]);
    }
  }
}
