package sello.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Type;
import sello.ingest.name.SearchWords;
import sello.reports.text.Texts;

/** Reads the values given for one field as a condition on it. */
final class FilterReader {
  private static final String RANGE = "..";

  private final OpenTable table;
  private final Field<?> field;

  FilterReader(OpenTable table, Field<?> field) {
    this.table = table;
    this.field = field;
  }

  Filter read(List<String> values) {
    if (is(Fields.SEARCH_TEXT)) {
      return words(String.join(" ", values));
    }
    if (is(Fields.EDITIONS_AWARDED)) {
      return listed(values);
    }
    Optional<String> range = values.stream().filter(value -> value.contains(RANGE)).findFirst();
    if (range.isEmpty()) {
      List<Object> parsed = values.stream().map(this::parsed).toList();
      if (field.type() == Type.STRING) {
        checkCodes(values);
      }
      return new Filter.AnyOf(field, parsed);
    }
    if (values.size() > 1) {
      throw malformed(range.get(), "is a range, and stands beside other values");
    }
    return range(range.get());
  }

  private boolean is(Field<?> other) {
    return field.name().equals(other.name());
  }

  private Filter words(String text) {
    List<String> words = SearchWords.asked(text);
    if (words.isEmpty()) {
      throw malformed(text, "has no letter or digit to search by");
    }
    return new Filter.Words(field, words);
  }

  private Filter listed(List<String> editions) {
    editions.stream()
        .filter(edition -> !TimeField.isEdition(edition))
        .findFirst()
        .ifPresent(
            edition -> {
              throw malformed(edition, "is no edition, such as 2023-2024");
            });
    return new Filter.Listed(field, editions);
  }

  /** Refuses a code that does not exist. */
  void check(String code) {
    checkCodes(List.of(code));
  }

  private Filter range(String text) {
    int dots = text.indexOf(RANGE);
    List<String> ends = List.of(text.substring(0, dots), text.substring(dots + RANGE.length()));
    checkOrdered(text);
    if (ends.stream().allMatch(String::isEmpty)) {
      throw malformed(text, "is a range without an end");
    }
    if (TimeField.isEdition(field)) {
      checkCodes(ends.stream().filter(end -> !end.isEmpty()).toList());
    }
    return between(text, end(ends.get(0)), end(ends.get(1)));
  }

  private void checkOrdered(String text) {
    boolean ordered =
        field.type() != Type.BOOLEAN && (field.type() != Type.STRING || TimeField.isEdition(field));
    if (!ordered) {
      throw malformed(text, "is a range of values without an order");
    }
  }

  private Filter between(String text, Optional<Object> from, Optional<Object> to) {
    if (from.isPresent() && to.isPresent() && compare(from.get(), to.get()) > 0) {
      String detail = "%s '%s' begins after its end.".formatted(field.name(), text);
      throw Problem.of(ProblemType.REVERSED_RANGE, detail).about(field.name(), text).refusal();
    }
    return new Filter.Between(field, from, to);
  }

  private Optional<Object> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(parsed(text));
  }

  @SuppressWarnings("unchecked") // both ends were parsed as the same type, which has an order
  private static int compare(Object from, Object to) {
    return ((Comparable<Object>) from).compareTo(to);
  }

  private Object parsed(String text) {
    try {
      return field.type().parse(text);
    } catch (IllegalArgumentException e) {
      throw malformed(text, String.valueOf(e.getMessage()));
    }
  }

  private void checkCodes(List<String> wanted) {
    boolean isEdition = TimeField.isEdition(field);
    List<String> strange =
        table.lacks(field, wanted).stream()
            .filter(code -> !(isEdition && TimeField.isEdition(code)))
            .filter(code -> !isListed(code))
            .toList();
    if (strange.isEmpty()) {
      return;
    }
    List<String> all =
        Stream.concat(table.values(field).stream(), codeList().stream())
            .distinct()
            .sorted()
            .toList();
    strange.stream()
        .filter(code -> !all.contains(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw unknown(code).allowing(all).refusal();
            });
  }

  private Problem unknown(String code) {
    String detail = "%s has no value '%s'.".formatted(field.name(), code);
    return Problem.of(ProblemType.UNKNOWN_VALUE, detail).about(field.name(), code);
  }

  /** A code that a list names exists without a row of this table: it gives none, not an error. */
  private boolean isListed(String code) {
    return CodeNames.of(table, Texts.english()).of(field, code).isPresent();
  }

  /** The countries that there are. */
  private List<String> codeList() {
    if (!field.name().equals(Fields.COUNTRY_CODE.name()) || !table.release().has("countries")) {
      return List.of();
    }
    OpenTable countries = table.release().table("countries");
    return countries.values(countries.spec().key().get(0));
  }

  private Refusal malformed(String value, String why) {
    return Given.malformed(field.name(), value, why);
  }
}
