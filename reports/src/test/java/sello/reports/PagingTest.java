package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Origin;
import sello.catalog.Releases;

/** A walk through pages gives each row once, in the order of the whole answer. */
class PagingTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static Answer ask(OpenTable table, String sort, int limit, String after) {
    Map<String, List<String>> parameters = new TreeMap<>();
    if (!sort.isEmpty()) {
      parameters.put("sort", List.of(sort));
    }
    if (limit > 0) {
      parameters.put("limit", List.of(Integer.toString(limit)));
    }
    if (!after.isEmpty()) {
      parameters.put("after", List.of(after));
    }
    return table.ask(parameters);
  }

  private static List<String> texts(Answer answer) {
    return answer.rows().stream().map(PagingTest::text).toList();
  }

  private static String text(Row row) {
    return row.columns().stream().map(column -> row.text(column.name())).toList().toString();
  }

  @Test
  void everyWalkInEveryOrderGivesTheWholeAnswer() {
    for (String name : List.of("awards", "awards_by_country", "kinds_of_value")) {
      OpenTable table = release.table(name);
      List<String> orders = new ArrayList<>(List.of(""));
      for (Field<?> column : table.spec().columns()) {
        orders.add(column.name());
        orders.add("-" + column.name());
      }
      for (String order : orders) {
        walk(table, order, 2);
      }
    }
  }

  private static void walk(OpenTable table, String order, int limit) {
    List<String> whole = texts(ask(table, order, 0, ""));
    List<String> walked = new ArrayList<>();
    String after = "";
    do {
      Answer page = ask(table, order, limit, after);
      List<String> rows = texts(page);
      assertThat(page.count()).isEqualTo(whole.size());
      assertThat(rows).hasSize((int) page.size()).hasSizeLessThanOrEqualTo(limit);
      walked.addAll(rows);
      after = page.next().map(PageToken::text).orElse("");
    } while (!after.isEmpty());
    assertThat(walked).as("%s by %s, %d", table.name(), order, limit).isEqualTo(whole);
  }

  @Test
  void aTokenLeadsNowhereElse() {
    OpenTable table = release.table("awards_by_country");
    String token = ask(table, "-awards_counted", 2, "").next().orElseThrow().text();
    assertThat(ask(table, "-awards_counted", 3, token).rows()).hasSize(3);
    assertThatThrownBy(() -> ask(table, "awards_counted", 2, token)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ask(table, "-awards_counted", 2, token.substring(1)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> ask(release.table("breaks"), "", 2, token))
        .isInstanceOf(Refusal.class);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    OpenRelease other = OpenRelease.of(new Releases(data), "toy-2", release.database());
    assertThatThrownBy(() -> ask(other.table(table.name()), "-awards_counted", 2, token))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("is no token that this release gave");
  }
}
