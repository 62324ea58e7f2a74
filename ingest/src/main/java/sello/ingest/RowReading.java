package sello.ingest;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.ingest.name.SchoolCode;

/**
 * How the cells of one file become the texts of its contract's columns: understood in the form of
 * their country, completed by what holds for the whole file.
 */
final class RowReading {
  private static final Pattern FIRST_OF_YEAR =
      Pattern.compile("(\\d{4})-01-01(?:[T ]00:00(?::00)?Z?)?");

  private final Contract contract;
  private final int[] places;
  private final int[] seconds;
  private final int status;
  private final String[] constants;
  private final String[] ofFile;
  private final Set<Integer> ticked;
  private final SerialDays serialDays;
  private final CodeLists lists;
  private final Map<String, Integer> positions = new HashMap<>();
  private final List<String> present = new ArrayList<>();

  /**
   * @param places of the contract's columns in the file; -1: not there
   * @param seconds places that give what the first lack; -1: none
   * @param status place of the confidentiality of a figure; -1: none
   * @param ticked columns in which a cross means yes
   * @param constants what holds for every row, by column
   */
  RowReading(
      Contract contract,
      int[] places,
      int[] seconds,
      int status,
      Set<Integer> ticked,
      Map<String, String> constants,
      SerialDays serialDays,
      CodeLists lists) {
    this.contract = contract;
    this.places = places;
    this.seconds = seconds;
    this.status = status;
    this.ticked = Set.copyOf(ticked);
    this.serialDays = serialDays;
    this.lists = lists;
    this.constants = new String[places.length];
    this.ofFile = new String[places.length];
    for (int i = 0; i < places.length; i++) {
      String column = contract.columns().get(i).name();
      positions.put(column, i);
      this.constants[i] = constants.getOrDefault(column, "");
      this.ofFile[i] = ofRow(contract.columns().get(i), this.constants[i]);
      if (places[i] >= 0 || constants.containsKey(column)) {
        present.add(column);
      }
    }
  }

  RowView read(List<String> record) {
    List<ContractColumn> columns = contract.columns();
    String[] cells = new String[places.length];
    String[] texts = new String[places.length];
    for (int i = 0; i < places.length; i++) {
      cells[i] = places[i] < 0 ? constants[i] : record.get(places[i]);
      String text = text(columns.get(i), cells[i]);
      if (hasStatus(i)) {
        text = flags(i, record, cells);
      } else if (text.isEmpty() && seconds[i] >= 0) {
        cells[i] = record.get(seconds[i]);
        text = text(columns.get(i), cells[i]);
      }
      if (text.isEmpty() && !constants[i].isEmpty()) {
        text = constants[i];
      }
      boolean isTicked = ticked.contains(i) && TickedBoxes.isCross(text);
      texts[i] = isTicked ? "true" : ofRow(columns.get(i), text);
    }
    RowView row = new RowView(positions, texts, cells, ofFile, present);
    completeByCountry(row);
    return row;
  }

  /** Whether a column of the contract is read from one of the file, not from what is stated. */
  boolean reads(int column) {
    return places[column] >= 0;
  }

  private boolean hasStatus(int column) {
    return status >= 0
        && contract.columns().get(column).reading() == Reading.FLAGS
        && (places[column] == status || seconds[column] == status);
  }

  /** The flags of a figure and its confidentiality, in whatever order they stand. */
  private String flags(int column, List<String> record, String[] cells) {
    ContractColumn flags = contract.columns().get(column);
    int other = places[column] == status ? seconds[column] : places[column];
    String said = text(flags, record.get(status));
    cells[column] = other < 0 ? record.get(status) : record.get(other);
    String with = ObservationFlags.with(other < 0 ? "" : text(flags, cells[column]), said);
    if (!ObservationFlags.isStatus(said)) {
      cells[column] = ObservationFlags.STATUS + " " + said;
    }
    return with;
  }

  private String text(ContractColumn column, String cell) {
    return contract.isForgiving() ? CellText.read(column, cell) : cell.strip();
  }

  private String ofRow(ContractColumn column, String text) {
    return text.isEmpty() || !contract.isForgiving() ? text : understood(column, text);
  }

  private String understood(ContractColumn column, String text) {
    return switch (column.type()) {
      case INTEGER, LONG ->
          column.reading() == Reading.YEAR ? year(text) : CellNumber.canonical(text, true);
      case DOUBLE -> CellNumber.canonical(OfScale.number(column, text), false);
      case DATE -> date(text);
      case BOOLEAN ->
          TickMark.word(text)
              .or(() -> Synonyms.SHIPPED.word(column.name(), CellNumber.canonical(text, true)))
              .orElse(text);
      case STRING -> word(column, text);
    };
  }

  /** Programs that hold a year as a day, such as R, write its first. */
  private static String year(String text) {
    Matcher first = FIRST_OF_YEAR.matcher(text);
    return CellNumber.canonical(first.matches() ? first.group(1) : text, true);
  }

  private String word(ContractColumn column, String text) {
    return switch (column.reading()) {
      case COUNTRY -> lists.places().country(text).orElse(text);
      case EDITION -> SchoolYear.edition(text);
      case AREA -> lists.area(text).orElse(text);
      case WORD -> Synonyms.SHIPPED.word(column.name(), text).orElse(text);
      case GEO -> text.toUpperCase(Locale.ROOT);
      case FLAGS -> ObservationFlags.current(text);
      case MOMENT -> serialDays.moment(text).map(LocalDateTime::toString).orElse(text);
      case AS_IS, YEAR, LINK, SCHOOL_CODE -> text;
    };
  }

  private String date(String text) {
    return serialDays.day(text).map(LocalDate::toString).orElseGet(() -> CellDate.canonical(text));
  }

  /** What only the country of the row decides. */
  private void completeByCountry(RowView row) {
    for (int i = 0; i < places.length; i++) {
      ContractColumn column = contract.columns().get(i);
      if (contract.isForgiving()
          && column.type() == Type.DATE
          && positions.containsKey(Fields.COUNTRY_CODE.name())) {
        row.texts()[i] = ofCountry(row.texts()[i], row.text(Fields.COUNTRY_CODE.name()));
      }
      if (column.reading() == Reading.SCHOOL_CODE && !row.texts()[i].isEmpty()) {
        row.texts()[i] = SchoolCode.canonical(row.text(Fields.COUNTRY_CODE.name()), row.texts()[i]);
      }
    }
  }

  /** A day whose month has a name that is another month elsewhere. */
  private static String ofCountry(String text, String country) {
    boolean isNamed = text.chars().anyMatch(Character::isLetter);
    return isNamed ? CellDate.canonical(MonthNames.undoubted(text, country)) : text;
  }
}
