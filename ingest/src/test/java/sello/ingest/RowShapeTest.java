package sello.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** What is kept of a row: all that it says if it is accepted, else nothing but why it is not. */
final class RowShapeTest {
  @TempDir Path root;

  @Test
  void nothing_that_a_refused_row_says_is_kept_for_any_of_it_may_name_a_person() {
    Drawn.check(
        """
        level   | ownership | link          | kept
        primary | public    | https://a.eu/ | ES, 28000001, IES Uno, primary, public, https://a.eu/, 120, key
        Ana Sol | public    | https://a.eu/ | text of 7 characters
        primary | Ana Sol   | https://a.eu/ | text of 7 characters
        primary | public    | Ana Sol       | text of 7 characters
        Ana Sol | Eva Sol   | https://a.eu/ | text of 7 characters, text of 7 characters
        """,
        row -> kept(row.get(0), row.get(1), row.get(2)));
  }

  private String kept(String level, String ownership, String link) {
    String name = "schools/all/a.csv";
    InputFolder inputs =
        new InputFolder(root)
            .put(
                name,
                "country_code,school_id,school_name,level,ownership,school_link,pupils\n"
                    + "ES,28000001,IES Uno,%s,%s,%s,120\n".formatted(level, ownership, link));
    RawSchools schools = new RawSchools();
    RowShape shape = RowShape.of(schools);
    CodeLists lists = inputs.scan().lists();
    List<String> kept = new ArrayList<>();
    shape
        .read(Probed.file(inputs, name, schools.contract(), lists), lists)
        .forEachRemaining(row -> kept.add(told(shape, row)));
    return String.join(" / ", kept);
  }

  /** Its cells, its key and what was found in them. */
  private static String told(RowShape shape, Row row) {
    int columns = shape.columns().size();
    List<String> told =
        IntStream.range(0, columns)
            .filter(i -> shape.contract().header().contains(shape.columns().get(i)))
            .mapToObj(row::get)
            .filter(Objects::nonNull)
            .map(String::valueOf)
            .collect(Collectors.toCollection(ArrayList::new));
    if (!row.getString(columns).isEmpty()) {
      told.add("key");
    }
    for (Object problem : (Object[]) row.get(columns + 1)) {
      told.add(((Row) problem).getString(2));
    }
    return String.join(", ", told);
  }
}
