package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;

/**
 * What the programme says the label brings, one by one: the figure that speaks to it, what it
 * shows, how strong that is as evidence, and what would have to be known. A difference between two
 * groups is never called an effect.
 */
final class ImpactChapter {
  static final String ID = "impact";
  private static final String AREAS = "criterion_profile_by_country";
  private final Subject subject;

  private ImpactChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new ImpactChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft =
        new SectionDraft(subject, ID).lead("report.impact.lead").remark("report.impact.caution");
    if (subject.place().isEurope()) {
      draft.remark(ParticipationChapter.MIX_OF_COUNTRIES);
    }
    for (Benefit benefit : Benefit.ALL) {
      draft.heading("report.impact." + benefit.name());
      List<List<Sentence>> points = points(benefit);
      if (points.stream().flatMap(List::stream).allMatch(said -> said.source().isEmpty())) {
        draft.add(new Block.Paragraph(points.stream().flatMap(List::stream).toList()));
      } else {
        draft.points(points);
      }
    }
    return draft.done();
  }

  private List<List<Sentence>> points(Benefit benefit) {
    Optional<Sentence> shown = shown(benefit.indicator());
    String strength =
        shown.isEmpty()
            ? "none"
            : benefit.indicator() instanceof Benefit.Compared ? "compared" : "described";
    List<List<Sentence>> points = new ArrayList<>();
    points.add(
        List.of(
            shown.orElseGet(
                () ->
                    subject.plain(
                        benefit.indicator() instanceof Benefit.Nothing
                            ? "report.impact.no_indicator"
                            : "report.impact.nothing_known"))));
    points.add(List.of(subject.plain("report.evidence." + strength)));
    points.add(List.of(subject.plain("report.impact." + benefit.name() + ".needed")));
    return points;
  }

  private Optional<Sentence> shown(Benefit.Indicator indicator) {
    if (indicator instanceof Benefit.Rate rate) {
      return rate(rate.measure());
    }
    if (indicator instanceof Benefit.Area area) {
      return area(area.codes());
    }
    return indicator instanceof Benefit.Compared compared
        ? compared(compared.measure())
        : Optional.empty();
  }

  private Optional<Sentence> rate(String measure) {
    Optional<Fact> fact =
        subject.newest("application_stages_by_country", measure, subject.place().where());
    return fact.flatMap(
        one ->
            subject
                .say("report.key." + measure)
                .words("period", one.period())
                .words("place", subject.placeName())
                .interval("figure", fact)
                .orUnsaid());
  }

  /** The newest edition in which one of these areas was scored. */
  private Optional<Sentence> area(List<String> codes) {
    return codes.stream()
        .flatMap(code -> areaScore(code).stream())
        .findFirst()
        .flatMap(
            fact ->
                subject
                    .say(
                        subject.place().isEurope()
                            ? "report.impact.area_europe"
                            : "report.impact.area")
                    .words("period", fact.period())
                    .words("place", subject.placeName())
                    .words("area", name(fact))
                    .interval("figure", Optional.of(fact))
                    .fact("europe", europe(fact))
                    .orUnsaid());
  }

  private Optional<Fact> areaScore(String code) {
    return subject.place().isEurope()
        ? subject.newest("criterion_profile_europe", "mean_score", Map.of("area_code", code))
        : subject.newest(AREAS, "mean_score", subject.and("area_code", code));
  }

  private Optional<Fact> europe(Fact fact) {
    return subject.place().isEurope()
        ? fact.beside("score_standard_deviation")
        : fact.beside("europe_mean_score");
  }

  private String name(Fact fact) {
    return subject.names(fact.table()).of(fact.row(), Fields.AREA_CODE).orElse("");
  }

  private Optional<Sentence> compared(String measure) {
    Map<String, String> where = new LinkedHashMap<>(subject.place().where());
    where.put(ParticipationChapter.MEASURE, measure);
    where.put(ParticipationChapter.GROUP, "labelled");
    Optional<Fact> difference =
        subject.newest(ParticipationChapter.TABLE, ParticipationChapter.DIFFERENCE, where);
    return difference.flatMap(
        fact ->
            subject
                .say("report.impact.compared")
                .words("year", fact.period())
                .words("measure", ParticipationChapter.measure(subject, measure))
                .fact("labelled", fact.beside("mean_per_school"))
                .interval("difference", difference)
                .orUnsaid());
  }

  /** Every key of a text that is made from the name of a benefit. */
  static Stream<String> keys() {
    return Benefit.ALL.stream()
        .flatMap(
            benefit ->
                Stream.of(
                    "report.impact." + benefit.name(),
                    "report.impact." + benefit.name() + ".needed"));
  }
}
