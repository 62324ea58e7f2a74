package sello.reports.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.Row;

/** What schools with a label do in eTwinning, beside those without: two groups, no effect. */
final class ParticipationChapter {
  static final String TABLE = "participation_of_labelled_by_country";
  static final String DIFFERENCE = "mean_difference";
  static final String GROUP = "label_group";
  static final String MEASURE = "participation_measure";

  /** What a difference between schools of all countries holds beside that of the groups. */
  static final String MIX_OF_COUNTRIES = "report.participation.europe";

  private static final String MEAN = "mean_per_school";
  private final Subject subject;

  private ParticipationChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new ParticipationChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "participation");
    Map<String, String> labelled = subject.and(GROUP, "labelled");
    subject
        .newestPeriod(TABLE, DIFFERENCE, labelled)
        .ifPresent(
            year -> {
              draft.remark("report.participation.caution");
              if (subject.place().isEurope()) {
                draft.remark(MIX_OF_COUNTRIES);
              }
              draft.chart(TABLE, subject.place().where(), Pen.WIDE);
              labelled.put(Fields.YEAR.name(), year);
              draft.add(subject.table(TABLE).flatMap(table -> grid(table, labelled, year)));
            });
    return draft.done();
  }

  private Optional<Block> grid(OpenTable table, Map<String, String> where, String year) {
    List<Row> rows = subject.rows(TABLE, where);
    String caption =
        subject
            .texts()
            .say("report.participation.table", "year", year, "place", subject.place().name());
    return new GridDraft(subject, table, caption)
        .words(
            subject.texts().say("report.head.measure"), row -> measure(subject, row.text(MEASURE)))
        .figure(
            subject.texts().say("report.participation.labelled"), row -> Fact.of(table, row, MEAN))
        .figure(
            subject.texts().say("report.participation.not_labelled"),
            row -> other(table, row).flatMap(not -> Fact.of(table, not, MEAN)))
        .figure(
            subject.texts().say("report.participation.difference"),
            row -> Fact.of(table, row, DIFFERENCE))
        .of(rows, subject.and(Fields.YEAR.name(), year));
  }

  static String measure(Subject subject, String measure) {
    String key = "report.measure." + measure;
    return subject.texts().has(key) ? subject.texts().say(key) : measure;
  }

  /** The row of schools without a label. */
  private Optional<Row> other(OpenTable table, Row row) {
    Map<String, String> where = new LinkedHashMap<>();
    table.spec().key().forEach(field -> where.put(field.name(), row.text(field.name())));
    where.put(GROUP, "not_labelled");
    return subject.rows(TABLE, where).stream().findFirst();
  }
}
