package sello.ingest.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.ingest.form.SkippedLine.Kind;

/** Tells a row that sums up others: it begins with such a word and holds no other text. */
final class TotalWords {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern PART =
      Pattern.compile(
          "(sub-?total\\w*|sous-total|zwischensumme|teilsumme|ara toplam|subtotale|totale parziale"
              + "|suma częściowa|međuzbroj|részösszeg|mezisoučet|medzisúčet|deelsom"
              + "|delsum\\w*|välisumma|междинна сума|μερικό σύνολο)(?![\\p{L}\\p{N}]).*",
          FLAGS);

  private static final Pattern WHOLE =
      Pattern.compile(
          "((grand |overall )?totals?|total geral|(genel )?toplam|razem|ogółem|łącznie|suma"
              + "|gesamt|insgesamt|(gesamt)?summe|totale|totaal|totalt|totalul|ukupno|sveukupno"
              + "|összesen|mindösszesen|skupaj|celkem|spolu|yhteensä|summa|kokku|kopā|iš viso|i alt"
              + "|sum|gjithsej|общо|всичко|вкупно|укупно|всього|разом|(γενικό )?σύνολο|σύνολα"
              + "|totales|totaux|totais|viso|σ"
              + "|podsumowanie|kõik kokku|ühtekokku|iomlán|cyfanswm|vkupno"
              + "|cəmi|yekun|totali|samtals|усього|загалом|итого|всего|სულ|ჯამი|ընդամենը|المجموع)(?![\\p{L}\\p{N}]).*",
          FLAGS);

  /** How spreadsheets name the last row of what they sum up: each is a whole cell. */
  private static final Set<String> ALONE =
      Set.of(
          "total general",
          "total général",
          "suma total",
          "recuento",
          "effectif total",
          "anzahl",
          "ensemble",
          "totale complessivo",
          "totale generale",
          "gesamtergebnis",
          "grand total",
          "genel toplam",
          "eindtotaal",
          "suma końcowa",
          "ukupan zbroj",
          "celkový součet",
          "celkový súčet",
          "végösszeg",
          "totalsumma",
          "hovedtotal",
          "γενικό άθροισμα");

  private static final Pattern NO_TEXT =
      Pattern.compile("=.*|[-–—:]?|[-+−]?[\\d.,'’%€$\\s\\u00A0\\u202F]*\\d[\\d.,%€$\\s\\u00A0]*");

  private TotalWords() {}

  static Optional<Kind> kind(Row row) {
    List<String> cells = row.cells();
    int first = 0;
    while (first < cells.size() && cells.get(first).isBlank()) {
      first++;
    }
    if (first == cells.size() || isFollowedByLetter(cells, first)) {
      return Optional.empty();
    }
    String word = cells.get(first).strip();
    if (ALONE.contains(word.toLowerCase(Locale.ROOT))) {
      return isSum(cells, first, true) ? Optional.of(Kind.TOTAL) : Optional.empty();
    }
    Matcher part = PART.matcher(word);
    Matcher whole = WHOLE.matcher(word);
    boolean isPart = part.matches();
    if (!isPart && !whole.matches()) {
      return Optional.empty();
    }
    boolean isWordAlone = word.length() == (isPart ? part : whole).end(1);
    return isSum(cells, first, isWordAlone)
        ? Optional.of(isPart ? Kind.SUBTOTAL : Kind.TOTAL)
        : Optional.empty();
  }

  /** Answers for most rows at once. */
  private static boolean isFollowedByLetter(List<String> cells, int first) {
    for (int i = first + 1; i < cells.size(); i++) {
      String cell = cells.get(i);
      if (!cell.isEmpty() && Character.isLetter(cell.charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** A school may be named like a total: its row has a value in each cell. */
  private static boolean isSum(List<String> cells, int first, boolean isWordAlone) {
    boolean hasGap = first > 0;
    for (String cell : cells.subList(first + 1, cells.size())) {
      String text = cell.strip();
      if (!NO_TEXT.matcher(text).matches()) {
        return false;
      }
      hasGap |= text.isEmpty();
    }
    return hasGap || isWordAlone || cells.size() == 1;
  }
}
