package sello.reports.document;

import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.Row;

/** What the release has of each country: what a reader may compare, and what not. */
final class CoverageChapter {
  private static final String TABLE = "awards_by_country";
  private static final String STAGES = "application_stages_by_country";
  private final Subject subject;

  private CoverageChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new CoverageChapter(subject).section();
  }

  private Optional<Section> section() {
    Map<String, String> where = Map.of(Fields.EDITION.name(), subject.edition());
    return new SectionDraft(subject, "coverage")
        .lead("report.data.lead", "edition", subject.edition())
        .add(subject.table(TABLE).flatMap(table -> grid(table, where)))
        .done();
  }

  private Optional<Block> grid(OpenTable table, Map<String, String> where) {
    String caption = subject.texts().say("report.data.table", "edition", subject.edition());
    return new GridDraft(subject, table, caption)
        .field(Fields.COUNTRY_CODE.name())
        .figures("awards_published", "awards_counted")
        .words(say("list"), row -> coverage(row.text(Fields.LIST_COVERAGE.name())))
        .words(say("register"), row -> read(row, "registered_schools"))
        .words(say("applications"), row -> read(row, "applicants"))
        .of(CountriesChapter.byName(subject, table, subject.rows(TABLE, where)), where);
  }

  private String say(String head) {
    return subject.texts().say("report.data." + head);
  }

  private String coverage(String code) {
    String key = "report.data.list_" + code;
    return subject.texts().has(key) ? subject.texts().say(key) : "";
  }

  /** Whether a kind of input was read of the country: then its count is known or withheld. */
  private String read(Row row, String measure) {
    Map<String, String> where =
        Map.of(
            Fields.EDITION.name(),
            row.text(Fields.EDITION.name()),
            Fields.COUNTRY_CODE.name(),
            row.text(Fields.COUNTRY_CODE.name()));
    boolean isRead =
        subject.table(STAGES).stream()
            .flatMap(
                table ->
                    subject.rows(STAGES, where).stream()
                        .map(stages -> Fact.of(table, stages, measure)))
            .anyMatch(fact -> fact.filter(f -> f.isKnown() || f.isWithheld()).isPresent());
    return say(isRead ? "read" : "list_none");
  }
}
