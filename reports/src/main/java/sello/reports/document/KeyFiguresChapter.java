package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.chart.Break;
import sello.reports.place.KeyFigures;
import sello.reports.place.KeyMeasure;

/** The figures that sum up a place, each in a sentence, with what was before and Europe beside. */
final class KeyFiguresChapter {
  private static final String EXPIRING = "expiring_labels";
  private static final String STOCK = "active_labels_known";
  private final Subject subject;

  private KeyFiguresChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new KeyFiguresChapter(subject).section();
  }

  private Optional<Section> section() {
    List<List<Sentence>> points = new ArrayList<>();
    List<Sentence> lacking = new ArrayList<>();
    for (KeyMeasure key : KeyFigures.measures(subject.place())) {
      Optional<Fact> fact = newest(key);
      fact.ifPresentOrElse(known -> points.add(point(known)), () -> lacking.addAll(lacking(key)));
    }
    SectionDraft draft = new SectionDraft(subject, "key").points(points);
    if (!points.isEmpty()) {
      draft.lead("place.census");
    }
    lacking.forEach(sentence -> draft.add(new Block.Paragraph(List.of(sentence))));
    return draft.done();
  }

  private Map<String, String> where(KeyMeasure key) {
    Map<String, String> where = new LinkedHashMap<>(subject.place().where());
    where.putAll(key.fixed());
    return where;
  }

  private Optional<Fact> newest(KeyMeasure key) {
    Optional<Fact> own =
        subject.facts(key.table(), key.measure(), where(key)).stream()
            .limit(key.isOfNow() ? 1 : Long.MAX_VALUE)
            .filter(fact -> fact.isKnown() && isOfSomething(fact))
            .findFirst();
    return KeyMeasure.newer(own, key.instead().flatMap(this::newest), Fact::period);
  }

  /** That no label expires says nothing of a country whose labels are not known. */
  private static boolean isOfSomething(Fact fact) {
    return !fact.measure().name().equals(EXPIRING)
        || fact.beside(STOCK).filter(Fact::isKnown).isPresent();
  }

  private List<Sentence> point(Fact fact) {
    List<Sentence> point = new ArrayList<>();
    point.add(fact.measure().name().equals(STOCK) ? stock(fact) : said(fact));
    subject.saidOfReporting(fact).ifPresent(point::add);
    before(fact).ifPresent(point::add);
    if (fact.period().isEmpty()) {
      subject.asKnown().ifPresent(point::add);
    }
    europe(fact).ifPresent(point::add);
    return point;
  }

  private Sentence stock(Fact labels) {
    SentenceDraft whole =
        subject
            .say("report.key.stock")
            .words("year", labels.period())
            .words("place", subject.placeName())
            .fact("labels", labels)
            .interval("share", labels.beside(Fields.SHARE_OF_EUROPE.name()))
            .fact("europe", labels.beside("active_labels_europe"));
    return whole
        .orUnsaid()
        .orElseGet(
            () ->
                subject
                    .say("report.key.stock_alone")
                    .words("year", labels.period())
                    .words("place", subject.placeName())
                    .fact("labels", labels)
                    .orLacking(title(labels)));
  }

  private Sentence said(Fact fact) {
    SentenceDraft draft =
        subject
            .say("report.key." + fact.measure().name())
            .words("place", subject.placeName())
            .interval("figure", Optional.of(fact));
    boolean isDated = !fact.period().isEmpty();
    return (isDated ? draft.words("period", fact.period()) : draft).orLacking(title(fact));
  }

  /** The one known before, unless a break parts the two. */
  private Optional<Sentence> before(Fact fact) {
    return fact.figure().isAfterBreak() || fact.period().isEmpty()
        ? Optional.empty()
        : subject.facts(fact.table().name(), fact.measure().name(), key(fact)).stream()
            .filter(other -> other.isKnown() && other.year() < fact.year())
            .findFirst()
            .filter(
                other ->
                    !Break.isBetween(subject.release(), "awards", other.period(), fact.period()))
            .flatMap(subject::saidOfBefore);
  }

  /** The key of a fact without its time. */
  private static Map<String, String> key(Fact fact) {
    Map<String, String> key = new LinkedHashMap<>(fact.key());
    key.remove(Fields.EDITION.name());
    key.remove(Fields.YEAR.name());
    return key;
  }

  private Optional<Sentence> europe(Fact fact) {
    boolean isBeside = fact.measure().name().equals(STOCK) || subject.place().isEurope();
    return isBeside
        ? Optional.empty()
        : subject
            .ofEurope(fact)
            .or(() -> fact.beside(fact.measure().name() + "_europe"))
            .flatMap(subject::saidOfEurope);
  }

  private List<Sentence> lacking(KeyMeasure key) {
    return subject.facts(key.table(), key.measure(), where(key)).stream()
        .findFirst()
        .filter(fact -> !fact.isKnown())
        .map(fact -> subject.say(key.measure()).fact("figure", fact).orLacking(title(fact)))
        .stream()
        .toList();
  }

  /** As its page calls it. */
  private String title(Fact fact) {
    String key = "place.key." + fact.measure().name();
    return subject.texts().has(key)
        ? subject.texts().say(key)
        : subject.texts().title(fact.table().spec(), fact.measure());
  }
}
