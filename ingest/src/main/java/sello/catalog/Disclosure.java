package sello.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a table must not give away: who may see it, and which of its counts are counts of few.
 *
 * <p>Ref: Hundepool et al. 2012, Statistical Disclosure Control, doi:10.1002/9781118348239.
 *
 * @param access who may see the table
 * @param reason why a table is kept back, or why it is open though it is made of one that is
 * @param family tables of one family count the same things: a measure of one name, of one place and
 *     time, is one figure in all of them; empty where nothing is protected
 * @param counts measures that can be small enough to give somebody away
 * @param derived figures made of such counts, which are withheld with them
 * @param orders pairs of counts of which the first is never above the second, as anybody knows; one
 *     that is not among {@code counts} is {@link #known}
 * @param differences counts of few that no table shows and two of a row give away
 * @param spreads figures from which single values follow where few schools have one
 * @param portions counts that are portions of counts of another family
 * @param scoreSums sums of scores that tell how many reach a level
 */
public record Disclosure(
    Access access,
    String reason,
    String family,
    List<Count> counts,
    List<Derived> derived,
    List<Order> orders,
    List<Difference> differences,
    List<Spread> spreads,
    List<Portion> portions,
    List<ScoreSum> scoreSums) {

  static final char OF_FAMILY = '.';

  /** Nothing to protect: made of published figures, or of nothing that is kept back. */
  public static final Disclosure OPEN = unprotected(Access.OPEN, "");

  /** Who may see a table. */
  public enum Access {
    /** Everybody, whole. */
    OPEN,
    /** Everybody, but for the figures that are withheld. */
    PROTECTED,
    /** The office alone: it is part of no public file and no answer. */
    RESTRICTED
  }

  /**
   * A count that must not be shown where it is small.
   *
   * @param measure its name; how small is too small follows from its unit
   * @param schools for a sum over schools, the measure that says over how many: where these are too
   *     few the sum is theirs; empty for a count of schools
   * @param twin counts of one twin tell the same number, such as the schools assessed in each area:
   *     what is withheld of one is withheld of all
   */
  public record Count(String measure, String schools, String twin) {}

  /**
   * A figure that falls with the counts it is made of.
   *
   * @param measure its name
   * @param counts measures of the same row
   * @param ofEurope whether they are those of Europe at the same time, not of the row's place
   * @param across field of the key, where the figure compares the rows that differ in it alone and
   *     falls with the counts of each of them; empty for a figure of its row
   */
  public record Derived(String measure, List<String> counts, boolean ofEurope, String across) {
    public Derived {
      counts = List.copyOf(counts);
      across = known(across);
    }

    /** A release of a program that did not know of such figures says nothing of them. */
    private static String known(@Nullable String stated) {
      return stated == null ? "" : stated;
    }
  }

  /**
   * Two counts of which the first is never above the second.
   *
   * @param smaller its name
   * @param larger name of a count of the same row, or {@code family.measure} for one of another
   *     family, of the same place and time
   */
  public record Order(String smaller, String larger) {
    /** Family of the larger count; empty when it is of the same row. */
    public String family() {
      return larger.substring(0, Math.max(0, larger.indexOf(OF_FAMILY)));
    }

    /** Name of the larger count, without its family. */
    public String measure() {
      return larger.substring(larger.indexOf(OF_FAMILY) + 1);
    }
  }

  /**
   * A count that no table shows, such as who applied in vain: the larger of two counts of a row
   * less the smaller.
   *
   * @param larger its name
   * @param smaller its name; it may be one of {@link #known}
   */
  public record Difference(String larger, String smaller) {}

  /**
   * A figure of single values rather than of their number or sum, such as a quartile, which is one
   * school's or lies between two. From mean and standard deviation follow the values of a few.
   *
   * @param measure its name
   * @param count measure of the same row: over how many schools
   * @param ofLimits whether only its limits tell of the values, as those of a mean
   * @param ofEurope whether it is Europe's at the same time, repeated in the row
   */
  public record Spread(String measure, String count, boolean ofLimits, boolean ofEurope) {}

  public Disclosure {
    counts = List.copyOf(counts);
    derived = List.copyOf(derived);
    orders = List.copyOf(orders);
    differences = known(differences);
    spreads = known(spreads);
    portions = known(portions);
    scoreSums = known(scoreSums);
    if (access == Access.RESTRICTED && reason.isBlank()) {
      throw new IllegalArgumentException("A table that is kept back needs a reason.");
    }
    if (access == Access.PROTECTED && (family.isBlank() || counts.isEmpty())) {
      throw new IllegalArgumentException("A protected table needs a family and its counts.");
    }
  }

  /** A release of a program that did not know of them has none. */
  private static <T> List<T> known(@Nullable List<T> stated) {
    return stated == null ? List.of() : List.copyOf(stated);
  }

  /** A table that only the office sees. */
  public static Disclosure restricted(String reason) {
    return unprotected(Access.RESTRICTED, reason);
  }

  /** A table that everybody sees though it is made of one that is kept back. */
  public static Disclosure open(String reason) {
    return unprotected(Access.OPEN, reason);
  }

  private static Disclosure unprotected(Access access, String reason) {
    return new Disclosure(
        access, reason, "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  /** A table of which small counts are withheld; its counts are to be named. */
  public static DisclosureDraft protecting(String family) {
    return new DisclosureDraft(family);
  }

  /** Whether the office alone may see the table. */
  public boolean restricts() {
    return access == Access.RESTRICTED;
  }

  /** Whether some of its figures are withheld. */
  public boolean protects() {
    return access == Access.PROTECTED;
  }

  /** The names of all measures that can be withheld. */
  public List<String> measures() {
    return Stream.concat(
            counts.stream().map(Count::measure), derived.stream().map(Derived::measure))
        .distinct()
        .toList();
  }

  /**
   * Counts that everybody knows, such as winners: none is withheld, and who attacks the others
   * makes use of them.
   */
  public List<Count> known() {
    List<String> protectedOnes = counts.stream().map(Count::measure).toList();
    return orders.stream()
        .filter(order -> order.family().isEmpty())
        .flatMap(order -> Stream.of(order.smaller(), order.larger()))
        .distinct()
        .filter(measure -> !protectedOnes.contains(measure))
        .map(measure -> new Count(measure, "", measure))
        .toList();
  }
}
