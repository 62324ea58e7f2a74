package sello.ingest;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;

/** What a contract asks of a value that is there and has the right type. */
public sealed interface Rule extends Serializable
    permits HasForm,
        IsEdition,
        IsPeriod,
        AtLeast,
        Between,
        BetweenDays,
        OneOf,
        OneValue,
        CodeOf,
        IsCountry,
        IsGeo,
        IsMoment,
        IsName {

  /** A broken rule: what was expected, and what to do. */
  record Broken(String rule, String advice) {}

  /** Empty when the value keeps the rule. */
  Optional<Broken> check(String value, CodeLists lists);

  /** In words, for documents. */
  String text();

  /** What a Table Schema can say of it, by the names of its constraints; perhaps nothing. */
  Map<String, Object> constraints();

  /** The code list that every value stands in, such as {@code countries.iso2}; empty: none. */
  default String codes() {
    return "";
  }

  /** The reason for which a row is refused when a column breaks this rule. */
  default String reason(String column) {
    return "bad_" + column;
  }
}
