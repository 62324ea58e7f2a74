package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A table drawn as text whose last column is what the other columns must give. */
public final class Drawn {
  private Drawn() {}

  /** Works out the last column of every row anew and compares the whole table. */
  public static void check(String table, Function<List<String>, String> answer) {
    List<List<String>> expected = table.lines().skip(1).map(Drawn::cells).toList();
    List<List<String>> found =
        expected.stream().map(row -> answered(row.subList(0, row.size() - 1), answer)).toList();
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  private static List<String> answered(
      List<String> question, Function<List<String>, String> answer) {
    List<String> row = new ArrayList<>(question);
    row.add(answer.apply(question));
    return row;
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
  }

  /** What a step gives, or the message with which it refuses. */
  public static String orRefusal(java.util.function.Supplier<Object> step) {
    try {
      return String.valueOf(step.get());
    } catch (IllegalArgumentException e) {
      return "refused: " + e.getMessage();
    }
  }
}
