package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.contains;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Flag;

/**
 * The flag of an observation as one text: codes in alphabetical order, {@code :} alone.
 *
 * @param conditions by code, when it applies
 * @param isMissing whether the value is missing
 */
record Flags(SortedMap<String, Column> conditions, Column isMissing) {
  /** The codes of a figure that is there. */
  private static final Set<String> OF_A_VALUE =
      Set.of(
          Flag.BREAK,
          Flag.DEFINITION_DIFFERS,
          Flag.ESTIMATED,
          Flag.IMPUTED,
          Flag.PROVISIONAL,
          Flag.LOW_RELIABILITY);

  /** What is known of an edition or a year as a whole. */
  private static final Set<String> OF_THE_TIME = Set.of(Flag.BREAK, Flag.PROVISIONAL);

  static Flags missingWhen(Column isMissing) {
    return new Flags(new TreeMap<>(), isMissing);
  }

  /** The same for another figure of the row. */
  Flags ofAnother(Column value) {
    return new Flags(conditions, value.isNull());
  }

  /** Whether the series breaks here. */
  Flags breakWhen(Column condition) {
    return with(Flag.BREAK, condition);
  }

  /** Whether the source rounds. */
  Flags estimatedWhen(Column condition) {
    return with(Flag.ESTIMATED, condition);
  }

  /** Whether there is nothing to observe. */
  Flags cannotExistWhen(Column condition) {
    return with(Flag.CANNOT_EXIST, condition);
  }

  /** Whether the figure is not final. */
  Flags provisionalWhen(Column condition) {
    return with(Flag.PROVISIONAL, condition);
  }

  /** Whether the base is too small to lean on. */
  Flags lowReliabilityWhen(Column condition) {
    return with(Flag.LOW_RELIABILITY, condition);
  }

  /** A figure made of one that is withheld is withheld too, and keeps the codes of its time. */
  Flags withheldWhen(Column condition) {
    return with(Flag.CONFIDENTIAL, condition);
  }

  /** The codes that a figure has from one that it is made of, beside those that it has. */
  Flags inheriting(Column flag) {
    Flags all = this;
    for (String code : Flag.INHERITED) {
      all = all.with(code, all.applies(code).or(has(flag, code)));
    }
    return all;
  }

  private Flags with(String code, Column condition) {
    SortedMap<String, Column> all = new TreeMap<>(conditions);
    all.put(code, condition);
    return new Flags(all, isMissing);
  }

  /** Whether a code stands in a flag. */
  static Column has(Column flag, String code) {
    return coalesce(contains(flag, lit(code)), lit(false));
  }

  /** Whether a flag says that its figure is withheld. */
  static Column saysWithheld(Column flag) {
    return has(flag, Flag.CONFIDENTIAL);
  }

  /** The text; null when there is nothing to say. A missing value is {@code m} or {@code :}. */
  Column text() {
    Column codes = codes(OF_A_VALUE);
    return when(
            isMissing.and(applies(Flag.CONFIDENTIAL)),
            concat(codes(OF_THE_TIME), lit(Flag.CONFIDENTIAL)))
        .when(isMissing.and(applies(Flag.CANNOT_EXIST)), Flag.CANNOT_EXIST)
        .when(isMissing, Flag.NOT_AVAILABLE)
        .when(codes.notEqual(""), codes);
  }

  private Column codes(Set<String> wanted) {
    return concat(
        Stream.concat(
                Stream.of(lit("")),
                conditions.keySet().stream()
                    .filter(wanted::contains)
                    .map(code -> when(applies(code), code).otherwise("")))
            .toArray(Column[]::new));
  }

  private Column applies(String code) {
    return coalesce(conditions.getOrDefault(code, lit(false)), lit(false));
  }
}
