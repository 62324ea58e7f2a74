package sello.reports.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Fields;
import sello.reports.Row;

/** The schools that public lists of winners name, of an edition in a country. */
final class AwardedSchools {
  private static final String TABLE = "awards";

  private AwardedSchools() {}

  /** The schools by name; nothing when no list names one. */
  static Optional<Block> of(Subject subject, String edition) {
    Map<String, String> where = where(subject, edition);
    List<Row> rows =
        subject.rows(TABLE, where).stream()
            .sorted(
                Comparator.comparing(
                    (Row row) -> row.text(Fields.SCHOOL_NAME.name()), subject.texts().alphabet()))
            .toList();
    String caption =
        subject
            .texts()
            .say("report.schools.table", "edition", edition, "place", subject.place().name());
    return subject
        .table(TABLE)
        .flatMap(
            table ->
                new GridDraft(subject, table, caption)
                    .field(Fields.SCHOOL_NAME.name())
                    .field("locality")
                    .field(Fields.REGION_NAME.name())
                    .of(rows, where));
  }

  /** Whether the list names every school: what readers must know before they count its lines. */
  static Optional<Block> coverage(Subject subject, String edition) {
    return subject.rows("award_lists", where(subject, edition)).stream()
        .map(row -> row.text(Fields.LIST_COVERAGE.name()))
        .filter(coverage -> subject.texts().has("report.coverage." + coverage))
        .findFirst()
        .map(coverage -> new Block.Remark(subject.plain("report.coverage." + coverage)));
  }

  private static Map<String, String> where(Subject subject, String edition) {
    Map<String, String> where = new TreeMap<>(subject.place().where());
    where.put(Fields.EDITION.name(), edition);
    return where;
  }
}
