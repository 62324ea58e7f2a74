package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.ingest.RegionChanges;
import sello.transforms.Drawn;

final class EarlierCellsTest {
  private static final EarlierCells EARLIER = new EarlierCells();

  /** What is known after a first release, whose cells are drawn. */
  static Dataset<Row> afterOne(String cells) {
    return EARLIER.compute(
        Drawn.rows(DisclosureCells.SPEC, cells), Drawn.rows(EARLIER.spec(), "family | quantity\n"));
  }

  /** No region has another code than before. */
  static Dataset<Row> noChanges() {
    return changes("former_code | region_code | relation\n");
  }

  static Dataset<Row> changes(String drawn) {
    return Drawn.rows(new RegionChanges().spec(), drawn);
  }

  /** Rows of one place each; what every one of them shares is left out. */
  private static final String SAME = "toy | applied | 2024 | all | ES | false | 3 | ";

  private static Dataset<Row> before(String rows) {
    return Drawn.rows(
        DisclosureCells.SPEC,
        "family | quantity | cell_period | slice | country_code | is_sum_of_few | threshold | cell_region | cell_count | cell_status\n"
            + ofSame(rows));
  }

  private static final String KNOWN =
      "family | quantity | cell_period | slice | country_code | is_sum_of_few | threshold | cell_region | cell_count | cell_status | was_shown | is_latest\n";

  private static Dataset<Row> known(String rows) {
    return Drawn.rows(EARLIER.spec(), KNOWN + ofSame(rows));
  }

  private static String ofSame(String rows) {
    return rows.indent(0).replaceAll("(?m)^(?=.)", SAME);
  }

  @Test
  void a_release_in_between_makes_none_of_the_earlier_counts_forgotten() {
    Drawn.check(
        EARLIER.compute(
            before(
                """
                ES11 | 4 | published
                ES12 | 6 | secondary
                ES13 | 9 | published
                """),
            known(
                """
                ES11 | 4 | secondary | false | true
                ES12 | 5 | secondary | false | true
                ES12 | 6 | published | true  | false
                ES14 | 7 | published | true  | true
                """)),
        EARLIER.spec(),
        KNOWN
            + ofSame(
                """
                ES11 | 4 | published | true  | true
                ES12 | 5 | secondary | false | false
                ES12 | 6 | secondary | true  | true
                ES13 | 9 | published | true  | true
                ES14 | 7 | published | true  | false
                """));
  }

  private static KnownCell cell(String region, long count) {
    KnownCell.Place place = new KnownCell.Place("toy", "applied", "2024", "all", "ES", region);
    return new KnownCell(place, "applied", false, count, 3);
  }

  /** Three regions of which one is too small: the cover of the first release stays the cover. */
  @Test
  void what_was_withheld_two_releases_ago_is_withheld_again() {
    Families families =
        Families.of(List.of(ToyTables.BY_REGION).stream().map(table -> table.spec().disclosure()));
    List<KnownCell> cells =
        List.of(cell("whole", 42), cell("ES11", 2), cell("ES12", 12), cell("ES13", 28));
    List<Row> hiddenInTheFirst =
        known(
                """
                whole | 42 | published | true  | false
                ES11  | 2  | primary   | false | false
                ES12  | 12 | published | true  | false
                ES13  | 28 | secondary | false | false
                """)
            .collectAsList();
    Set<String> alone = Decision.of(cells, families, new EarlierReleases()).withheld();
    Set<String> again =
        Decision.of(cells, families, CellRow.earlier(hiddenInTheFirst, RegionCodes.UNCHANGED))
            .withheld();

    assertThat(regions(alone)).containsExactly("ES11", "ES12");
    assertThat(regions(again)).containsExactly("ES11", "ES13");
  }

  private static List<String> regions(Set<String> ids) {
    List<String> regions = new ArrayList<>();
    ids.forEach(id -> regions.add(id.substring(id.lastIndexOf('|') + 1)));
    return regions.stream().sorted().toList();
  }
}
