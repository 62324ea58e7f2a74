package sello.transforms;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The terms of one school's label, from the editions in which it was awarded.
 *
 * <p>A term ends by the edition's own rule. The school can renew in the first edition held that
 * begins after that end: a year without a call moves the window on and is never a loss. Awarded
 * again by then, it renewed, also if earlier. Where that edition has not been held yet, or its list
 * of the country does not name every school, nothing is known of the end.
 *
 * @param calendar the editions held, in the order of their beginning
 * @param listed of these, those whose winners' list names every school of the country
 */
record LabelHistory(List<Held> calendar, Set<String> listed) {
  LabelHistory {
    calendar = calendar.stream().sorted(Comparator.comparingInt(Held::firstYear)).toList();
    listed = Set.copyOf(listed);
  }

  /**
   * An edition that was held.
   *
   * @param edition such as 2018-2019
   * @param firstYear calendar year in which its labels begin
   * @param lastYear calendar year in which they end
   */
  record Held(String edition, int firstYear, int lastYear) implements Serializable {}

  /** How a term ended. */
  enum Ending {
    /** Awarded again in time. */
    RENEWED,
    /** Not awarded again by the first edition in which it could be. */
    LAPSED,
    /** That edition has not been held. */
    NOT_YET,
    /** The list of that edition does not name every school. */
    NOT_KNOWN
  }

  /**
   * One term of a label.
   *
   * @param edition edition of the award
   * @param spell number of the unbroken run of terms, from 1; a return after a lapse begins another
   * @param term number of the term in its run, from 1
   * @param renewalEdition first edition in which the school could renew; empty: not held yet
   * @param ending how it ended
   * @param isDecided whether a loss would have been seen: the renewal edition's list names every
   *     school of the country
   */
  record Term(
      String edition,
      int spell,
      int term,
      Optional<String> renewalEdition,
      Ending ending,
      boolean isDecided) {}

  /**
   * The terms in the order of their editions.
   *
   * @param awarded editions in which the school was awarded, in any order
   * @throws IllegalArgumentException when one of them was not held
   */
  List<Term> terms(Set<String> awarded) {
    List<Held> awards = calendar.stream().filter(e -> awarded.contains(e.edition())).toList();
    if (awards.size() < awarded.size()) {
      throw new IllegalArgumentException(
          "Awards of editions that were not held: "
              + awarded
              + "; held: "
              + calendar.stream().map(Held::edition).toList());
    }
    List<Term> terms = new ArrayList<>();
    int spell = 1;
    int number = 1;
    for (int i = 0; i < awards.size(); i++) {
      Optional<Held> window = window(awards.get(i));
      Optional<Held> next =
          i + 1 < awards.size() ? Optional.of(awards.get(i + 1)) : Optional.empty();
      Ending ending = ending(window, next);
      terms.add(
          new Term(
              awards.get(i).edition(),
              spell,
              number,
              window.map(Held::edition),
              ending,
              window.map(Held::edition).filter(listed::contains).isPresent()));
      boolean goesOn = ending == Ending.RENEWED;
      number = goesOn ? number + 1 : 1;
      spell += goesOn ? 0 : 1;
    }
    return terms;
  }

  private Optional<Held> window(Held award) {
    return calendar.stream().filter(e -> e.firstYear() > award.lastYear()).findFirst();
  }

  private Ending ending(Optional<Held> window, Optional<Held> next) {
    int last = window.map(Held::firstYear).orElse(Integer.MAX_VALUE);
    if (next.isPresent() && next.get().firstYear() <= last) {
      return Ending.RENEWED;
    }
    if (window.isEmpty()) {
      return Ending.NOT_YET;
    }
    return listed.contains(window.get().edition()) ? Ending.LAPSED : Ending.NOT_KNOWN;
  }
}
