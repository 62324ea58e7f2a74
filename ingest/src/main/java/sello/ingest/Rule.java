package sello.ingest;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sello.catalog.Nearest;

/** What a contract asks of a value that is there and has the right type. */
public sealed interface Rule extends Serializable {

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

  /** The whole value has a form. */
  record Form(String regex, String text) implements Rule {
    /** A date of which the source may state only the year, or year and month. */
    static final Rule PARTIAL_DATE =
        new Form(
            "\\d{4}(-\\d{2}(-\\d{2})?)?", "a date, perhaps partial: 2018, 2018-02 or 2018-02-28");

    @Override
    public Map<String, Object> constraints() {
      return isPortable() ? Map.of("pattern", regex) : Map.of();
    }

    /** Whether checkers in other languages read the expression as we do; else words must do. */
    private boolean isPortable() {
      return !regex.contains("\\p{") && !regex.contains("(?");
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      return Pattern.matches(regex, value)
          ? Optional.empty()
          : Optional.of(new Broken("must be " + text, "Correct the value."));
    }
  }

  /** A number is not below a limit. */
  record AtLeast(long limit) implements Rule {
    @Override
    public Map<String, Object> constraints() {
      return Map.of("minimum", limit);
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      return new BigDecimal(value).compareTo(BigDecimal.valueOf(limit)) >= 0
          ? Optional.empty()
          : Optional.of(new Broken("must be " + text(), "Correct the value."));
    }

    @Override
    public String text() {
      return limit + " or more";
    }

    @Override
    public String reason(String column) {
      return column + "_out_of_range";
    }
  }

  /**
   * A number lies between two limits, or on one.
   *
   * @param what is in a range, for the reason: {@code score}
   */
  record Between(String what, long low, long high) implements Rule {
    @Override
    public Map<String, Object> constraints() {
      return Map.of("minimum", low, "maximum", high);
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      BigDecimal number = new BigDecimal(value);
      boolean isInside =
          number.compareTo(BigDecimal.valueOf(low)) >= 0
              && number.compareTo(BigDecimal.valueOf(high)) <= 0;
      return isInside
          ? Optional.empty()
          : Optional.of(new Broken("must be " + text(), "Correct the value."));
    }

    @Override
    public String text() {
      return low + " to " + high;
    }

    @Override
    public String reason(String column) {
      return what + "_out_of_range";
    }
  }

  /** The value is one of a few words. */
  record OneOf(List<String> words) implements Rule {
    @Override
    public Map<String, Object> constraints() {
      return Map.of("enum", words);
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      return words.contains(value)
          ? Optional.empty()
          : Optional.of(new Broken("must be " + text(), "Use one of these words."));
    }

    @Override
    public String text() {
      return "one of " + String.join(" ", words);
    }

    @Override
    public String reason(String column) {
      return "unknown_" + column;
    }
  }

  /**
   * The value is a code of reference data, or one of a few words beside it.
   *
   * @param list such as {@code countries.iso2}
   * @param orWords words that are allowed as well
   */
  record CodeOf(String list, List<String> orWords) implements Rule {
    /** A code of the list and nothing else. */
    CodeOf(String list) {
      this(list, List.of());
    }

    @Override
    public Map<String, Object> constraints() {
      return Map.of();
    }

    /** A word beside the list would break a foreign key: then only the text tells the rule. */
    @Override
    public String codes() {
      return orWords.isEmpty() ? list : "";
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      Set<String> codes = lists.codes(list);
      if (codes.contains(value) || orWords.contains(value)) {
        return Optional.empty();
      }
      List<String> near = Nearest.to(value, codes);
      String advice =
          near.isEmpty()
              ? "Correct it, or add it to the reference data."
              : "Nearest: " + String.join(", ", near) + ".";
      return Optional.of(new Broken("must be " + text(), advice));
    }

    @Override
    public String text() {
      String words = orWords.isEmpty() ? "" : " or " + String.join(", ", orWords);
      return "a code of " + list + words;
    }

    @Override
    public String reason(String column) {
      return "unknown_" + column;
    }
  }

  /** The value is a country of eTwinning, by then told by its code. */
  record Country() implements Rule {
    @Override
    public Map<String, Object> constraints() {
      return Map.of();
    }

    @Override
    public String codes() {
      return "countries.iso2";
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      if (lists.codes("countries.iso2").contains(value)) {
        return Optional.empty();
      }
      List<String> near = Nearest.to(value, lists.places().countryNames());
      String advice =
          near.isEmpty()
              ? "Correct it, or add the spelling to country_names.csv."
              : "Nearest: " + String.join(", ", near) + ".";
      return Optional.of(new Broken("must be " + text(), advice));
    }

    @Override
    public String text() {
      return "the name or code of a country of eTwinning";
    }
  }

  /** The value is a place that Eurostat publishes figures for, in the vintage of our regions. */
  record Geo() implements Rule {
    @Override
    public Map<String, Object> constraints() {
      return Map.of();
    }

    @Override
    public Optional<Broken> check(String value, CodeLists lists) {
      if (EurostatGeo.isKnown(value, lists.places())) {
        return Optional.empty();
      }
      String advice =
          lists
              .places()
              .successors(value)
              .map(now -> "It is of an older vintage; since then: " + now + ". Not guessed.")
              .orElse("Correct it, or add it to the reference data.");
      return Optional.of(new Broken("must be " + text(), advice));
    }

    @Override
    public String text() {
      return "a country or region code of Eurostat, or EU…, EA…, EFTA";
    }
  }
}
