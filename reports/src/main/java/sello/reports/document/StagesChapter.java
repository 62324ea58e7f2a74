package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The stages of a call: who could apply, did, passed and was awarded, beside Europe. */
final class StagesChapter {
  private static final String TABLE = "application_stages_by_country";
  private static final List<String> RATES =
      List.of("eligible_rate", "application_rate", "stage_one_rate", "stage_two_rate");

  private static final List<String> COUNTS =
      List.of(
          "registered_schools",
          "eligible_schools",
          "applicants",
          "passed_stage_one",
          "awarded_schools");

  private final Subject subject;

  private StagesChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new StagesChapter(subject).section();
  }

  private Optional<Section> section() {
    Optional<Fact> newest =
        Stream.concat(COUNTS.stream().skip(1), RATES.stream())
            .flatMap(measure -> subject.newest(TABLE, measure, subject.place().where()).stream())
            .max(java.util.Comparator.comparing(Fact::period));
    SectionDraft draft = new SectionDraft(subject, "stages").lead("report.stages.lead");
    if (newest.isPresent()) {
      if (isTold(newest.get())) {
        draft.chart(TABLE, subject.place().where(), Pen.WIDE);
      }
      draft.points(RATES.stream().map(rate -> point(newest.get(), rate)).toList());
      draft.add(grid(newest.get()));
    }
    return draft.done();
  }

  /** Bars of which most are withheld or not known show less than the table. */
  private static boolean isTold(Fact newest) {
    long known =
        COUNTS.stream()
            .flatMap(count -> newest.beside(count).stream())
            .filter(Fact::isKnown)
            .count();
    return 2 * known > COUNTS.size();
  }

  private List<Sentence> point(Fact newest, String rate) {
    List<Sentence> point = new ArrayList<>();
    Optional<Fact> fact = newest.beside(rate);
    fact.flatMap(
            one ->
                subject
                    .say("report.key." + rate)
                    .words("period", one.period())
                    .words("place", subject.placeName())
                    .interval("figure", fact)
                    .orUnsaid())
        .ifPresent(point::add);
    if (!point.isEmpty()) {
      fact.flatMap(subject::saidOfReporting).ifPresent(point::add);
    }
    if (!point.isEmpty() && !subject.place().isEurope()) {
      fact.flatMap(subject::ofEurope).flatMap(subject::saidOfEurope).ifPresent(point::add);
    }
    return point;
  }

  /** Measures from top to bottom, Europe beside the country. */
  private Block grid(Fact newest) {
    List<String> measures = Stream.concat(COUNTS.stream(), RATES.stream()).toList();
    return new SideBySide(
            subject, subject.texts().say("report.stages.table", "edition", newest.period()))
        .of(measures.stream().flatMap(measure -> newest.beside(measure).stream()).toList());
  }
}
