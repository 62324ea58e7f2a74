package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.Row;

/** The criterion areas, by scheme: the profile against Europe, strengths and needs. */
final class AreasChapter {
  private static final String TABLE = "criterion_profile_by_country";
  private static final String MEAN = "mean_score";
  private final Subject subject;

  private AreasChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new AreasChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "areas").lead("report.areas.lead");
    for (String edition : editions()) {
      profile(draft, edition);
    }
    return draft.done();
  }

  /** Of each scheme the newest edition with scores, newest first. */
  private Set<String> editions() {
    Set<String> schemes = new LinkedHashSet<>();
    Set<String> editions = new LinkedHashSet<>();
    for (Fact fact : subject.facts(TABLE, MEAN, subject.place().where())) {
      if (fact.isKnown() && schemes.add(fact.row().text("area_scheme"))) {
        editions.add(fact.period());
      }
    }
    return editions;
  }

  private void profile(SectionDraft draft, String edition) {
    Map<String, String> where = subject.and(Fields.EDITION.name(), edition);
    List<Row> rows = subject.rows(TABLE, where);
    String caption = subject.texts().say("report.areas.table", "edition", edition);
    draft.heading("report.areas.heading", "edition", edition);
    draft.chart(TABLE, where, Pen.HALF);
    draft.points(readings(rows));
    draft.add(
        subject
            .table(TABLE)
            .flatMap(
                table ->
                    new GridDraft(subject, table, caption)
                        .field(Fields.AREA_CODE.name())
                        .figures(
                            "assessed_schools",
                            MEAN,
                            "europe_mean_score",
                            "standardised_difference",
                            "leader_share")
                        .of(rows, where)));
  }

  private List<List<Sentence>> readings(List<Row> rows) {
    List<Fact> facts =
        subject
            .table(TABLE)
            .map(table -> rows.stream().flatMap(row -> Fact.of(table, row, MEAN).stream()).toList())
            .orElse(List.of());
    List<List<Sentence>> points = new ArrayList<>();
    points.add(reading("report.areas.strengths", facts.stream().filter(this::isAbove).toList()));
    points.add(reading("report.areas.needs", facts.stream().filter(this::isBelow).toList()));
    points.add(reading("report.areas.alike", facts.stream().filter(this::isAlike).toList()));
    points.add(
        reading(
            "report.areas.not_compared",
            facts.stream().filter(Fact::isKnown).filter(fact -> !isCompared(fact)).toList()));
    points.add(reading("report.areas.withheld", facts.stream().filter(Fact::isWithheld).toList()));
    return points;
  }

  /** The whole interval lies above the mean of Europe. */
  private boolean isAbove(Fact fact) {
    Optional<Double> low = fact.figure().low();
    return low.isPresent() && europe(fact).filter(mean -> low.get() > mean).isPresent();
  }

  private boolean isBelow(Fact fact) {
    Optional<Double> high = fact.figure().high();
    return high.isPresent() && europe(fact).filter(mean -> high.get() < mean).isPresent();
  }

  private boolean isAlike(Fact fact) {
    return isCompared(fact) && !isAbove(fact) && !isBelow(fact);
  }

  /** Without an interval, or beside a mean of Europe that is withheld, nothing can be compared. */
  private static boolean isCompared(Fact fact) {
    return fact.figure().low().isPresent()
        && fact.figure().high().isPresent()
        && europe(fact).isPresent();
  }

  private static Optional<Double> europe(Fact fact) {
    return fact.row().number("europe_mean_score");
  }

  private List<Sentence> reading(String key, List<Fact> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    CodeNames names = subject.names(facts.get(0).table());
    List<String> areas =
        facts.stream().map(fact -> names.of(fact.row(), Fields.AREA_CODE).orElse("")).toList();
    SentenceDraft draft = subject.say(key).words("areas", subject.list(areas));
    facts.forEach(draft::after);
    return draft.orUnsaid().stream().toList();
  }
}
