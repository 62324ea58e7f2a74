package sello.reports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Field;

/** A condition on one field of a table. */
public sealed interface Filter {
  Field<?> field();

  /** The condition in SQL, a question mark for each of {@link #bindings}. */
  String sql();

  /** The values for the question marks. */
  List<Object> bindings();

  /** The condition as a parameter's value. */
  String text();

  /** One of some values, in order. */
  record AnyOf(Field<?> field, List<Object> values) implements Filter {
    public AnyOf {
      values = values.stream().distinct().sorted().toList();
    }

    @Override
    public String sql() {
      String marks = values.stream().map(v -> "?").collect(Collectors.joining(", "));
      return "\"%s\" IN (%s)".formatted(field.name(), marks);
    }

    @Override
    public List<Object> bindings() {
      return values;
    }

    @Override
    public String text() {
      return values.stream().map(Plain::text).collect(Collectors.joining(","));
    }
  }

  /** Between two ends, both included; an end that is empty is open. */
  record Between(Field<?> field, Optional<Object> from, Optional<Object> to) implements Filter {
    @Override
    public String sql() {
      String column = "\"" + field.name() + "\"";
      String above = from.isPresent() ? column + " >= ?" : "";
      String and = from.isPresent() && to.isPresent() ? " AND " : "";
      return above + and + (to.isPresent() ? column + " <= ?" : "");
    }

    @Override
    public List<Object> bindings() {
      return java.util.stream.Stream.of(from, to).flatMap(Optional::stream).toList();
    }

    @Override
    public String text() {
      return from.map(Plain::text).orElse("") + ".." + to.map(Plain::text).orElse("");
    }
  }

  /** All of some words, each as the beginning of a word; longer ones also inside one. */
  record Words(Field<?> field, List<String> words) implements Filter {
    /** Fewer letters are found inside most words. */
    private static final int FEWEST_INSIDE = 3;

    public Words {
      words = words.stream().distinct().sorted().toList();
    }

    /** Whether a text that is folded like the words has all of them. */
    public static boolean areIn(String text, List<String> words) {
      return words.stream()
          .allMatch(
              word ->
                  word.length() < FEWEST_INSIDE ? isBeginning(text, word) : text.contains(word));
    }

    /** Whether a word of a text begins so. */
    public static boolean isBeginning(String text, String word) {
      return text.startsWith(word) || text.contains(" " + word);
    }

    @Override
    public String sql() {
      return words.stream()
          .map(
              word ->
                  word.length() < FEWEST_INSIDE
                      ? "contains(' ' || \"%s\", ' ' || ?)".formatted(field.name())
                      : "contains(\"%s\", ?)".formatted(field.name()))
          .collect(Collectors.joining(" AND "));
    }

    @Override
    public List<Object> bindings() {
      return List.copyOf(words);
    }

    @Override
    public String text() {
      return String.join(" ", words);
    }
  }

  /** One of some values among those that the field holds, parted by blanks. */
  record Listed(Field<?> field, List<String> values) implements Filter {
    public Listed {
      values = values.stream().distinct().sorted().toList();
    }

    /** Whether a list holds one of the values. */
    boolean isIn(String list) {
      return values.stream().anyMatch(List.of(list.split(" "))::contains);
    }

    @Override
    public String sql() {
      return values.stream()
          .map(value -> "contains(' ' || \"%s\" || ' ', ' ' || ? || ' ')".formatted(field.name()))
          .collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    public List<Object> bindings() {
      return List.copyOf(values);
    }

    @Override
    public String text() {
      return String.join(",", values);
    }
  }
}
