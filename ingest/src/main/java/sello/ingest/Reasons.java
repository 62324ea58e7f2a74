package sello.ingest;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The reasons for which a row is refused, in the order in which one counts as <em>the</em> reason
 * of a row that has several.
 */
final class Reasons {
  /** Of a whole file rather than a row. */
  static final String FILE = "file";

  static final String BAD_JSON = "bad_json";
  static final String FIELD_COUNT = "field_count";
  static final String PART_OF_WHOLE = "part_of_whole";
  static final String UNDECODABLE_TEXT = "undecodable_text";
  static final String FORMULA = "formula";
  static final String EMAIL_ADDRESS = "email_address";
  static final String NAMES_PERSON = "names_person";
  static final String DUPLICATE_ROW = "duplicate_row";
  static final String SUPERSEDED = "superseded";

  /** Of rows that are as they should be, but for which others stand. */
  static final Set<String> LEFT_OUT = Set.of(PART_OF_WHOLE, SUPERSEDED);

  private static final List<Pattern> ORDER =
      List.of(
          Pattern.compile("bad_json|field_count"),
          Pattern.compile("part_of_whole"),
          Pattern.compile("formula|email_address|names_person"),
          Pattern.compile("undecodable_text"),
          Pattern.compile("missing_school_name"),
          Pattern.compile("unknown_country|unknown_geo"),
          Pattern.compile("bad_period|unknown_edition"),
          Pattern.compile("country_not_member|other_scheme"),
          Pattern.compile("missing_.*|unknown_decision|bad_date"),
          Pattern.compile("bad_number|.*_out_of_range"),
          Pattern.compile("unknown_.*|bad_.*"),
          Pattern.compile("superseded"),
          Pattern.compile("duplicate_row"));

  /** Rejects before warnings; among them, the first reason that applies before the others. */
  static final Comparator<Problem> FIRST_THAT_APPLIES =
      Comparator.comparing(Problem::severity).thenComparingInt(p -> rank(p.reason()));

  private Reasons() {}

  /** The reason of a row that has several. */
  static String first(Collection<String> reasons) {
    return reasons.stream()
        .min(Comparator.comparingInt(Reasons::rank).thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  private static int rank(String reason) {
    for (int i = 0; i < ORDER.size(); i++) {
      if (ORDER.get(i).matcher(reason).matches()) {
        return i;
      }
    }
    return ORDER.size();
  }
}
