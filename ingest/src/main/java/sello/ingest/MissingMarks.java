package sello.ingest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sello.catalog.Fields;
import sello.catalog.Type;

/** How sources write that there is no value: marks, words, and the errors of spreadsheets. */
final class MissingMarks {
  /** As documents list them; capitals count as small letters. */
  static final Set<String> ALL =
      Set.of(
          "", "-", "–", "—", ":", "\\N", "..", "...", "…", "#N/A", "#N/D", "#NV", "#YOK", "N/A",
          "n/a", "n/d", "n/p", "s/d", "n.a.", "n.d.", "s.d.", "k.a.", "na", "nd", "nan", "none",
          "null", "brak", "yok", "(blank)", "(leer)", "(vacío)", "(vacio)", "(vide)", "(vuoto)",
          "(boş)");

  /**
   * Marks that also mean something, and count there only as they always did: None is a town of
   * Piedmont, NA the province of Naples, nd two flags of Eurostat. Among numbers NaN is one that
   * somebody failed to work out: it is refused.
   */
  private static final Set<String> ALSO_VALUES = Set.of("na", "nd", "nan", "none", "brak", "yok");

  /** Where a number or a date must stand; elsewhere they could be a name. */
  static final Set<String> OF_NUMBERS =
      Set.of(
          ".",
          "−",
          "―",
          "--",
          "---",
          "k. a.",
          "n. a.",
          "n. d.",
          "n/v",
          "nat",
          "nc",
          "n.c.",
          "s.o.",
          "s/i",
          "b.d.",
          "bd",
          "nezn.",
          "δ/υ",
          "δ.υ.",
          "н/д",
          "н.д.",
          "no data",
          "not available",
          "sin datos",
          "no disponible",
          "sin información",
          "desconocido",
          "unknown",
          "unbekannt",
          "inconnu",
          "nicht bekannt",
          "nicht verfügbar",
          "non disponible",
          "non communiqué",
          "non disponibile",
          "não disponível",
          "keine angabe",
          "brak danych",
          "bilinmiyor",
          "nincs adat",
          "ei tietoa",
          "andmed puuduvad",
          "nema podataka",
          "няма данни",
          "нет данных",
          "немає даних");

  /** As people and programs write them, letter by letter: R's NA, the nan and NaN of Python. */
  private static final Set<String> IN_PLACES_TOO = Set.of("brak", "yok", "nan", "NaN", "NA");

  private static final Set<String> PLACES =
      Set.of(Fields.LOCALITY.name(), Fields.PROVINCE.name(), Fields.REGION_NAME.name());

  private static final Set<String> IN_SMALL_LETTERS =
      ALL.stream()
          .map(mark -> mark.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final int LONGEST = 7;

  /** {@code #REF!}, {@code #¿NOMBRE?}, {@code #VALEUR !}: in capitals, so that no title is one. */
  private static final Pattern ERROR = Pattern.compile("#[¡¿]?[\\p{Lu}\\d/_]{2,16} ?[!?]");

  private MissingMarks() {}

  /** Whether the text of a column's cell says that there is no value. */
  static boolean isMark(ContractColumn column, String text) {
    if (text.length() > 1 && text.charAt(0) == '#' && ERROR.matcher(text).matches()) {
      return true;
    }
    if (text.length() > LONGEST && (column.type() == Type.STRING || !isWord(text))) {
      return false;
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (column.type() != Type.STRING && OF_NUMBERS.contains(small)) {
      return true;
    }
    return IN_SMALL_LETTERS.contains(small)
        && (!ALSO_VALUES.contains(small) || !mayMean(small, column) || isMarkOfPlace(column, text));
  }

  private static boolean isMarkOfPlace(ContractColumn column, String text) {
    boolean isNaples = column.name().equals(Fields.PROVINCE.name()) && text.equals("NA");
    return PLACES.contains(column.name()) && IN_PLACES_TOO.contains(text) && !isNaples;
  }

  private static boolean isWord(String text) {
    return Character.isLetter(text.charAt(0));
  }

  private static boolean mayMean(String small, ContractColumn column) {
    return PLACES.contains(column.name())
        || column.reading() == Reading.FLAGS
        || (column.type().isNumber() && small.equals("nan"));
  }
}
