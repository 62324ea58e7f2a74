package sello.reports.document;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Fields;

/** The criterion areas of all assessed schools, by scheme, and of countries beside each other. */
final class AreasOfEuropeChapter {
  private static final String TABLE = "criterion_profile_europe";
  private final Subject subject;

  private AreasOfEuropeChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new AreasOfEuropeChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "areas").lead("report.areas.lead");
    Set<String> schemes = new LinkedHashSet<>();
    for (Fact fact : subject.facts(TABLE, "mean_score", Map.of())) {
      if (fact.isKnown() && schemes.add(fact.row().text("area_scheme"))) {
        scheme(draft, fact.period());
      }
    }
    return draft.done();
  }

  private void scheme(SectionDraft draft, String edition) {
    Map<String, String> where = Map.of(Fields.EDITION.name(), edition);
    String caption = subject.texts().say("report.areas.table", "edition", edition);
    draft.heading("report.areas.heading", "edition", edition);
    draft.add(
        subject
            .table(TABLE)
            .flatMap(
                table ->
                    new GridDraft(subject, table, caption)
                        .field(Fields.AREA_CODE.name())
                        .figures(
                            "assessed_schools",
                            "mean_score",
                            "score_median",
                            "score_standard_deviation",
                            "leader_share")
                        .of(subject.rows(TABLE, where), where)));
    draft.chart("criterion_grid_by_country", where, Pen.TALL);
  }
}
