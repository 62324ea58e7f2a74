package sello.ingest;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sello.catalog.Nearest;

/** What a contract asks of a value that is there and has the right type. */
public sealed interface Rule extends Serializable {

  /** A date of which the source may state only the year, or year and month. */
  Rule PARTIAL_DATE =
      new Form(
          "\\d{4}(-\\d{2}(-\\d{2})?)?", "a date, perhaps partial: 2018, 2018-02 or 2018-02-28");

  /** A broken rule: what was expected, and what to do. */
  record Broken(String rule, String advice) {}

  /** Empty when the value keeps the rule. */
  Optional<Broken> check(String value, CodeLists lists);

  /** In words, for documents. */
  String text();

  /** The whole value has a form. */
  record Form(String regex, String text) implements Rule {
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
    public Optional<Broken> check(String value, CodeLists lists) {
      return new BigDecimal(value).compareTo(BigDecimal.valueOf(limit)) >= 0
          ? Optional.empty()
          : Optional.of(new Broken("must be " + text(), "Correct the value."));
    }

    @Override
    public String text() {
      return limit + " or more";
    }
  }

  /** The value is one of a few words. */
  record OneOf(List<String> words) implements Rule {
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
  }

  /**
   * The value is a code of reference data, or one of a few words beside it.
   *
   * @param list such as {@code countries.iso2}
   * @param orWords words that are allowed as well
   */
  record CodeOf(String list, List<String> orWords) implements Rule {
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
  }
}
