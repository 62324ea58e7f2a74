package sello.ingest.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.form.SkippedLine.Kind;

/**
 * The label of a row that sums up others and says whose: a word for a sum or a mean, alone or with
 * the name of a place, an edition or a year before or behind it ({@code TOTAL ANDALUCÍA}, {@code
 * Ankara Toplamı}, {@code Media 2024-2025}). With any other word it may be a school's name.
 */
public final class SumLabel {
  private static final Set<String> SUMS =
      words(
          "total|totals|totales|totaux|totais|viso|grand total|total general|total geral|suma|suma total|toplam|toplami"
              + "|genel toplam|genel toplami|razem|ogołem|łacznie|gesamt|insgesamt|summe|gesamtsumme"
              + "|gesamtergebnis|ergebnis|somme|totale|totaal|totalt|totalul|ukupno|sveukupno"
              + "|osszesen|mindosszesen|skupaj|celkem|spolu|yhteensa|summa|kokku|kopa|is viso"
              + "|συνολο|γενικο συνολο|συνολα|общо|всичко|вкупно|укупно|всього|разом|cəmi|yekun"
              + "|podsumowanie|koik kokku|uhtekokku|iomlan|cyfanswm|vkupno"
              + "|in total|en total|au total|in totale|em total|in totaal|altogether|zusammen"
              + "|sammanlagt|osszes|w sumie|ukupan broj|heildarfjoldi"
              + "|totali|gjithsej|samtals|sum|totalsumma|i alt|усього|загалом|итого|всего"
              + "|სულ|ჯამი|ընդամենը|المجموع");

  private static final Set<String> MEANS =
      words(
          "media|promedio|average|mean|moyenne|mittelwert|durchschnitt|schnitt|ortalama|ortalamasi"
              + "|genel ortalama|media general|media total|nota media|puntuacion media|promedi"
              + "|mitjana|media geral|media aritmetica|srednia|prosjek|prosek|gemiddelde|atlag"
              + "|prumer|priemer|povprecje|medel|medelvarde|gennemsnit|gjennomsnitt|keskiarvo"
              + "|keskmine|videji|vidurkis|medie|μεσος ορος|средно|просек|середне|mesatare");

  /** Of scores also how far they reach, how much each weighs, and how many are enough. */
  private static final Set<String> STATISTICS =
      words(
          "maximo|maximum|max|minimo|minimum|min|massimo|mediana|median|medyan|desviacion tipica"
              + "|desviacion estandar|desv tipica|desv estandar|standard deviation|std dev|stdev"
              + "|standardabweichung|ecart type|deviazione standard|desvio padrao|standart sapma"
              + "|odchylenie standardowe|en yuksek|en dusuk|mediane|varianza|variance|varianz"
              + "|puntuacion maxima|puntuacion minima|nota maxima|nota minima|nota de corte"
              + "|punteggio massimo|punteggio minimo|maximalpunktzahl|maks puan|maximale score"
              + "|puntos maximos|puntos minimos|pontuacao maxima|pontuacao minima"
              + "|note maximale|note minimale|points max|bareme|hochstpunktzahl|mindestpunktzahl"
              + "|maximale punktzahl|azami puan|asgari puan|taban puan|maks punkty|punctaj maxim"
              + "|max pontszam|ponderacion|peso|pesos|poids|coeficiente|weight|gewichtung|ponderation|agirlik"
              + "|umbral|threshold|schwelle|seuil|esik");

  /** Between the word and the place: "Total de la Rioja". */
  private static final Set<String> ARTICLES =
      words("de|del|la|las|los|do|da|of|for|the|in|en|fur|di|della|delle|du|des|dla|za");

  /** Of what, with a place or without: "Total de centros de España", "Average score". */
  private static final Set<String> THINGS =
      words(
          "general|geneli|il|ilce|provincia|province|region|number|numero|nombre|schools|centros|schulen|ecoles|etablissements|scuole"
              + "|okullar|okul|posible|posibles|possible|possibles|possibile|possivel|moglich|mogliche"
              + "|score|scores|points|puntuacion|puntuaciones|puntos|punkte|puan"
              + "|punteggio|awards|registros|rows");

  private static final Pattern PERIOD = Pattern.compile("20\\d\\d( (20)?\\d\\d)?");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** The words with which a label of a sum or mean can begin or end. */
  private static final Set<String> ENDS =
      Stream.of(SUMS, MEANS, STATISTICS)
          .flatMap(Set::stream)
          .flatMap(label -> Stream.of(first(label), last(label)))
          .collect(Collectors.toUnmodifiableSet());

  private SumLabel() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Pattern.compile("\\|").splitAsStream(list).distinct().toList());
  }

  /**
   * What a cell says that it sums up; empty when it is no such label.
   *
   * @param isPlace whether a text names a country or region
   */
  static Optional<Kind> kind(String cell, Predicate<String> isPlace) {
    if (!ENDS.contains(fold(first(cell))) && !ENDS.contains(fold(last(cell)))) {
      return Optional.empty(); // answers for most rows at once
    }
    String[] words = fold(cell).split(" ");
    for (int count = 1; count <= Math.min(2, words.length); count++) {
      Optional<Kind> before = word(joined(words, 0, count));
      if (before.isPresent() && isWhose(joined(words, count, words.length), isPlace, true)) {
        return before;
      }
      Optional<Kind> behind = word(joined(words, words.length - count, words.length));
      if (behind.isPresent() && isWhose(joined(words, 0, words.length - count), isPlace, false)) {
        return behind;
      }
    }
    return Optional.empty();
  }

  /** Whether a name reads like that of a sum, though its row has a code and stays. */
  public static boolean isLike(String name, Predicate<String> isPlace) {
    return kind(name, isPlace).isPresent();
  }

  /** Whether a text is a word for a sum, and nothing else. */
  public static boolean isTotal(String text) {
    return alone(text).filter(kind -> kind == Kind.TOTAL).isPresent();
  }

  /** The same of a cell that is such a word and names no place. */
  static Optional<Kind> alone(String cell) {
    return ENDS.contains(fold(first(cell))) ? word(fold(cell)) : Optional.empty();
  }

  private static String first(String text) {
    int from = 0;
    while (from < text.length() && !isOfWord(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && isOfWord(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to);
  }

  private static String last(String text) {
    int from = text.length();
    while (from > 0 && isOfWord(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from);
  }

  private static boolean isOfWord(char letter) {
    return Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
  }

  private static Optional<Kind> word(String folded) {
    if (SUMS.contains(folded)) {
      return Optional.of(Kind.TOTAL);
    }
    if (STATISTICS.contains(folded)) {
      return Optional.of(Kind.STATISTIC);
    }
    return MEANS.contains(folded) ? Optional.of(Kind.AVERAGE) : Optional.empty();
  }

  /** Articles alone say nothing: La Media is a town, and so it is in Centros de la Media. */
  private static boolean isWhose(String rest, Predicate<String> isPlace, boolean isBehind) {
    String text = rest;
    while (!text.isEmpty() && !isPlaceOrPeriod(text, isPlace) && isBetween(first(text))) {
      text = text.substring(first(text).length()).strip();
    }
    while (!text.isEmpty() && !isPlaceOrPeriod(text, isPlace) && isBetween(last(text))) {
      text = text.substring(0, text.length() - last(text).length()).strip();
    }
    return text.isEmpty() ? isOfThings(rest, isBehind) : isPlaceOrPeriod(text, isPlace);
  }

  private static boolean isBetween(String word) {
    return ARTICLES.contains(word) || THINGS.contains(word);
  }

  private static boolean isOfThings(String rest, boolean isBehind) {
    List<String> words = rest.isEmpty() ? List.of() : List.of(rest.split(" "));
    return words.isEmpty()
        || (words.stream().anyMatch(THINGS::contains)
            && (isBehind || words.stream().noneMatch(ARTICLES::contains)));
  }

  private static boolean isPlaceOrPeriod(String text, Predicate<String> isPlace) {
    return PERIOD.matcher(text).matches() || (!text.isEmpty() && isPlace.test(text));
  }

  private static String joined(String[] words, int from, int to) {
    return String.join(" ", Arrays.copyOfRange(words, from, to));
  }

  /** Lower case without accents and signs: Greek capitals have none. */
  static String fold(String text) {
    if (text.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return text;
    }
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    String lower = plain.toLowerCase(Locale.ROOT).replace('ı', 'i').replace("ß", "ss");
    return NO_LETTERS.matcher(lower).replaceAll(" ").strip();
  }
}
