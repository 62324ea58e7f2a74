package sello.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A sentence being made from a text and facts. One that is not known or withheld is never left out
 * of the words in silence: the whole sentence is not said, or another says that the figure lacks.
 */
final class SentenceDraft {
  private final Wording wording;
  private final String key;
  private final Map<String, Optional<Fact>> facts = new LinkedHashMap<>();
  private final List<Slot> others = new ArrayList<>();
  private final List<Fact> behind = new ArrayList<>();
  private final List<String> withIntervals = new ArrayList<>();

  SentenceDraft(Wording wording, String key) {
    this.wording = wording;
    this.key = key;
  }

  /** A figure in a place. */
  SentenceDraft fact(String place, Optional<Fact> fact) {
    facts.put(place, fact);
    return this;
  }

  SentenceDraft fact(String place, Fact fact) {
    return fact(place, Optional.of(fact));
  }

  /** A figure with its interval in a place. */
  SentenceDraft interval(String place, Optional<Fact> fact) {
    withIntervals.add(place);
    return fact(place, fact);
  }

  /** Words in a place: a name, an edition. */
  SentenceDraft words(String place, String text) {
    others.add(Slot.words(place, text));
    return this;
  }

  /** A figure that the sentence follows from without saying it. */
  SentenceDraft after(Fact fact) {
    behind.add(fact);
    return this;
  }

  boolean isKnown() {
    return facts.values().stream().allMatch(fact -> fact.filter(Fact::isKnown).isPresent());
  }

  /** The sentence; nothing when a figure of it is not known or withheld. */
  Optional<Sentence> orUnsaid() {
    return isKnown() ? Optional.of(said()) : Optional.empty();
  }

  /** The sentence, or one that says why the figure is not there, under what it is called. */
  Sentence orLacking(String subject) {
    if (isKnown()) {
      return said();
    }
    return new Sentence(
        Pattern.of(wording.texts(), lacking(), List.of(Slot.words("subject", subject))).spans(),
        facts.values().stream().flatMap(Optional::stream).findFirst().map(Fact::source));
  }

  private String lacking() {
    if (anyIs(Fact::isWithheld)) {
      return "report.withheld";
    }
    return anyIs(fact -> fact.figure().cannotExist()) ? "report.cannot_exist" : "report.not_known";
  }

  private boolean anyIs(Predicate<Fact> lacking) {
    return facts.values().stream().anyMatch(fact -> fact.filter(lacking).isPresent());
  }

  private Sentence said() {
    List<Slot> slots = new ArrayList<>(others);
    facts.forEach((place, fact) -> slots.add(slot(place, fact.orElseThrow())));
    List<Fact> all =
        Stream.concat(facts.values().stream().flatMap(Optional::stream), behind.stream()).toList();
    return new Sentence(
        Pattern.of(wording.texts(), key, slots).spans(),
        all.stream().findFirst().map(Fact::source));
  }

  private Slot slot(String place, Fact fact) {
    List<Span> spans =
        withIntervals.contains(place) ? wording.valueWithInterval(fact) : wording.value(fact);
    return new Slot(place, spans, fact.figure().height());
  }

  @Override
  public String toString() {
    return key + facts.keySet().stream().collect(Collectors.joining(", ", " (", ")"));
  }
}
