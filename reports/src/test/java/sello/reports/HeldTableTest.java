package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Type;

/** What is answered from memory is what the engine answers, question by question. */
class HeldTableTest {
  private static final int QUESTIONS = 150;

  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  @Test
  void seeded_questions_have_the_same_answers() {
    int answered = 0;
    long rows = 0;
    for (OpenTable table : release.tables()) {
      for (int seed = 0; seed < QUESTIONS; seed++) {
        Optional<Query> query = query(table, new Random(seed));
        if (query.isPresent()) {
          answered++;
          rows += assertSame(table, query.get());
        }
      }
    }
    assertThat(answered).isGreaterThan(release.tables().size() * QUESTIONS / 3);
    assertThat(rows).isGreaterThan(answered);
  }

  /** Page by page to the end. */
  private static long assertSame(OpenTable table, Query query) {
    Answer held = table.ask(query);
    Answer asked = table.onFiles().ask(query);
    String question = table.name() + "?" + query.canonical();

    assertThat(rows(held)).as(question).isEqualTo(rows(asked));
    assertThat(held.count()).as(question).isEqualTo(asked.count());
    assertThat(held.size()).as(question).isEqualTo(asked.size());
    assertThat(held.next().map(PageToken::text))
        .as(question)
        .isEqualTo(asked.next().map(PageToken::text));
    return held.size()
        + held.next()
            .map(
                next ->
                    assertSame(
                        table, query.with(new Page(query.page().limit(), Optional.of(next)))))
            .orElse(0L);
  }

  private static List<List<Optional<Object>>> rows(Answer answer) {
    return answer.rows().stream()
        .map(row -> IntStream.range(0, row.columns().size()).mapToObj(row::value).toList())
        .toList();
  }

  @Test
  void the_values_of_each_field_are_the_same() {
    for (OpenTable table : release.tables()) {
      for (Field<?> field : table.spec().dimensions()) {
        assertThat(table.values(field))
            .as(table.name() + " " + field.name())
            .isEqualTo(table.onFiles().values(field));
      }
    }
  }

  @Test
  void as_many_values_are_few_or_many_in_memory_and_in_files() {
    for (OpenTable table : release.tables()) {
      for (Field<?> field : table.spec().dimensions()) {
        int all = table.values(field).size();
        for (int most : new int[] {all - 1, all, all + 1}) {
          assertThat(table.valuesUpTo(most, field))
              .as("%s %s %d", table.name(), field.name(), most)
              .isEqualTo(table.onFiles().valuesUpTo(most, field))
              .isEqualTo(Optional.of(table.values(field)).filter(v -> v.size() <= most));
        }
      }
    }
  }

  @Test
  void the_engine_knows_of_some_values_which_a_field_has() {
    for (OpenTable table : release.tables()) {
      for (Field<?> field : table.spec().dimensions()) {
        List<String> half = table.values(field).stream().limit(2).toList();
        List<String> asked = Stream.concat(half.stream(), Stream.of("?")).toList();
        if (field.type() == Type.STRING) {
          assertThat(table.onFiles().known(field, asked)).containsExactlyInAnyOrderElementsOf(half);
          assertThat(table.lacks(field, asked)).containsExactly("?");
        }
      }
    }
  }

  private static Optional<Query> query(OpenTable table, Random random) {
    Map<String, List<String>> parameters = new HashMap<>();
    for (Field<?> field : table.spec().dimensions()) {
      if (random.nextInt(4) == 0) {
        parameters.put(field.name(), List.of(filter(table.onFiles().values(field), random)));
      }
    }
    List<String> columns = table.spec().columns().stream().map(Field::name).toList();
    List<String> measures = table.spec().measures().stream().map(m -> m.field().name()).toList();
    put(parameters, "sort", (random.nextBoolean() ? "-" : "") + pick(columns, random), random);
    put(parameters, "limit", Integer.toString(1 + random.nextInt(4)), random);
    put(parameters, "last", Integer.toString(1 + random.nextInt(3)), random);
    if (!measures.isEmpty()) {
      put(parameters, "select", pick(measures, random), random);
      if (random.nextInt(3) == 0) {
        parameters.put("recent", List.of(Integer.toString(1 + random.nextInt(2))));
        parameters.put("measure", List.of(pick(measures, random)));
      }
    }
    try {
      return Optional.of(new QueryReader(table).read(parameters));
    } catch (Refusal e) {
      return Optional.empty(); // a table without a time has no last, a text has no range
    }
  }

  private static void put(
      Map<String, List<String>> parameters, String name, String value, Random random) {
    if (random.nextInt(3) == 0) {
      parameters.put(name, List.of(value));
    }
  }

  private static String filter(List<String> values, Random random) {
    if (values.isEmpty()) {
      return "";
    }
    String one = pick(values, random);
    String other = pick(values, random);
    return switch (random.nextInt(3)) {
      case 0 -> one;
      case 1 -> one + "," + other;
      default -> one + "..";
    };
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  @Test
  void texts_stand_in_the_order_of_their_code_points() {
    List<String> texts =
        new ArrayList<>(List.of("b", "\uFFFD", "a", "😀", "ab", "", "é", "😁", "Z"));

    texts.sort(RowOrder::compare);

    assertThat(texts).containsExactly("", "Z", "a", "ab", "b", "é", "\uFFFD", "😀", "😁");
  }

  @Test
  void missing_values_stand_last_in_either_direction() {
    for (boolean descending : List.of(true, false)) {
      Comparator<Optional<Object>> order = RowOrder.values(descending);

      assertThat(Stream.of(Optional.empty(), Optional.of((Object) 1L)).sorted(order))
          .containsExactly(Optional.of(1L), Optional.empty());
    }
  }
}
