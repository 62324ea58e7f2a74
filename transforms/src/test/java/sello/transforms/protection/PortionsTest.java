package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import sello.catalog.Spec;
import sello.transforms.Drawn;
import sello.transforms.Pipeline;
import sello.transforms.SessionThresholds;
import sello.transforms.disclosure.Attack;

/** Schools with a label and schools without are portions of all that took part. */
final class PortionsTest {
  private static final Spec ALL = spec("participation_by_country");
  private static final Spec GROUPS = spec("participation_of_labelled_by_country");
  private static final Families FAMILIES =
      Families.of(Stream.of(ALL, GROUPS).map(Spec::disclosure));
  private static final String LABELLED = "projects_finished labelled";
  private static final String NOT_LABELLED = "projects_finished not_labelled";

  private final List<KnownCell> cells = new ArrayList<>();

  private static Spec spec(String table) {
    return Pipeline.PLAN.node(table).table().spec();
  }

  private static KnownCell.Place all(String count, String country, String region) {
    return new KnownCell.Place("participation", count, "2023", "all", country, region);
  }

  private static KnownCell.Place group(String count, String slice, String country) {
    return new KnownCell.Place("participation_of_labelled", count, "2023", slice, country, "whole");
  }

  private void add(KnownCell.Place place, String twin, long count, boolean few, long threshold) {
    cells.add(new KnownCell(place, twin, few, count, threshold));
  }

  private void total(String country, String region, long count, boolean few) {
    add(all("total_projects_finished", country, region), "total", count, few, 0);
  }

  private void totals(String country, long labelled, long notLabelled) {
    add(group("total_in_group", LABELLED, country), "totals", labelled, false, 0);
    add(group("total_in_group", NOT_LABELLED, country), "totals", notLabelled, false, 0);
  }

  private void schools(String country, long all, long labelled, long notLabelled) {
    add(all("schools_reporting_projects_finished", country, "whole"), "reporting", all, false, 3);
    add(group("schools_reporting", LABELLED, country), "groups", labelled, false, 3);
    add(group("schools_reporting", NOT_LABELLED, country), "groups", notLabelled, false, 3);
  }

  private Set<String> withheld() {
    Set<String> withheld = Decision.of(cells, FAMILIES, new EarlierReleases()).withheld();
    CellSystem system = new CellSystem(cells, FAMILIES, Set.of());
    assertThat(Attack.on(system.counts(), system.same().of(withheld)).exposed()).isEmpty();
    return withheld;
  }

  /** One school of ITF2 finished one project; no other region of Italy can hide it. */
  @Test
  void groups_do_not_add_up_to_a_total_that_is_withheld() {
    total("EUR", "whole", 35, false);
    total("ES", "whole", 20, false);
    total("PT", "whole", 10, false);
    total("IT", "whole", 5, false);
    total("IT", "ITF2", 1, true);
    Stream.of("ITC1", "ITC2", "ITC3", "ITC4").forEach(region -> total("IT", region, 1, false));
    totals("EUR", 14, 21);
    totals("ES", 8, 12);
    totals("PT", 4, 6);
    totals("IT", 2, 3);

    assertThat(withheld())
        .contains(
            all("total_projects_finished", "IT", "whole").id(),
            group("total_in_group", LABELLED, "IT").id(),
            group("total_in_group", NOT_LABELLED, "IT").id());
  }

  /** Of 41 schools in Luxembourg one is not in the register: what it did is no group's. */
  @Test
  void groups_that_leave_few_schools_of_all_are_withheld_with_what_they_did() {
    schools("EUR", 121, 36, 84);
    schools("CY", 40, 12, 28);
    schools("MT", 40, 12, 28);
    schools("LU", 41, 12, 28);
    total("EUR", "whole", 190, false);
    total("CY", "whole", 60, false);
    total("MT", "whole", 61, false);
    total("LU", "whole", 69, false);
    totals("EUR", 63, 120);
    totals("CY", 20, 40);
    totals("MT", 21, 40);
    totals("LU", 22, 40);

    assertThat(withheld())
        .contains(
            group("schools_reporting", LABELLED, "LU").id(),
            group("total_in_group", LABELLED, "LU").id(),
            group("total_in_group", NOT_LABELLED, "LU").id())
        .doesNotContain(all("total_projects_finished", "LU", "whole").id());
  }

  /** All schools are the whole of the groups of each measure, not of those of all measures. */
  @Test
  void schools_in_groups_are_portions_of_all_schools_in_each_measure() {
    Stream.of("EUR 121 36 84", "CY 40 12 28", "MT 40 12 28", "LU 41 12 28")
        .map(line -> line.split(" "))
        .forEach(
            counts -> {
              add(all("registered_schools", counts[0], "whole"), "all", count(counts[1]), false, 3);
              for (String measure : List.of("partner_schools ", "projects_finished ")) {
                inGroup(measure + "labelled", counts[0], count(counts[2]));
                inGroup(measure + "not_labelled", counts[0], count(counts[3]));
              }
            });

    assertThat(withheld())
        .contains(
            group("schools_in_group", "partner_schools labelled", "LU").id(),
            group("schools_in_group", LABELLED, "LU").id());
  }

  private void inGroup(String slice, String country, long count) {
    add(group("schools_in_group", slice, country), "groups", count, false, 3);
  }

  private static long count(String text) {
    return Long.parseLong(text);
  }

  @Test
  void groups_that_leave_nothing_or_many_schools_are_shown() {
    schools("EUR", 129, 36, 84);
    schools("CY", 40, 12, 28);
    schools("MT", 40, 12, 28);
    schools("LU", 49, 12, 28);

    assertThat(withheld()).isEmpty();
  }

  @Test
  void a_portion_of_persons_is_as_small_as_a_count_of_persons() {
    Dataset<Row> groups =
        Drawn.rows(
            GROUPS,
            """
            year | country_code | participation_measure | label_group  | schools_reporting | total_in_group
            2023 | ES           | teachers_active       | labelled     | 3                 | 4
            2023 | ES           | projects_started      | not_labelled | 2                 | 4
            """);
    Drawn.check(
        new TableCells(GROUPS, SessionThresholds.inForce())
            .of(groups)
            .where("quantity = 'total_in_group'"),
        FamilyCells.spec("participation"),
        """
        slice                         | twin                                                           | is_sum_of_few | cell_count | threshold
        projects_started not_labelled | total_in_group participation_of_labelled projects_started | true          | 4          | 0
        teachers_active labelled      | total_in_group participation_of_labelled teachers_active  | false         | 4          | 5
        """);
  }
}
