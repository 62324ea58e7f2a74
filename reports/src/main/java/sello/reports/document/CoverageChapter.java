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
        .words(say("register"), row -> origin(row, "register_origin"))
        .words(say("applications"), row -> origin(row, "call_origin"))
        .of(CountriesChapter.byName(subject, table, subject.rows(TABLE, where)), where);
  }

  private String say(String head) {
    return subject.texts().say("report.data." + head);
  }

  private String coverage(String code) {
    String key = "report.data.list_" + code;
    return subject.texts().has(key) ? subject.texts().say(key) : "";
  }

  /** Whether a kind of input was read of the country, and whether it is real. */
  private String origin(Row row, String column) {
    Map<String, String> where =
        Map.of(
            Fields.EDITION.name(),
            row.text(Fields.EDITION.name()),
            Fields.COUNTRY_CODE.name(),
            row.text(Fields.COUNTRY_CODE.name()));
    String origin =
        subject.rows(STAGES, where).stream()
            .findFirst()
            .map(stages -> stages.text(column))
            .orElse("");
    String key = "report.data.origin_" + origin;
    return subject.texts().has(key) ? subject.texts().say(key) : say("list_none");
  }
}
