package sello.transforms.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sello.ingest.DataError;

final class RegionCodesTest {
  @Test
  void one_region_that_became_two_regions_has_not_the_territory_of_each() {
    assertThatThrownBy(
            () ->
                RegionCodes.of(
                    EarlierCellsTest.changes(
                        """
                        former_code | region_code | relation | source_file        | source_line
                        FR21        | FRF2        | same     | region_changes.csv | 4
                        FR22        | FRE2        | same     | region_changes.csv | 5
                        FR21        | FRD2        | same     | region_changes.csv | 6
                        """)))
        .isInstanceOf(DataError.class)
        .hasMessageContaining("region_changes.csv, line 6, value 'FR21'")
        .hasMessageContaining("FRD2 and FRF2 are both said to be the same territory");
  }

  @Test
  void a_region_that_was_split_has_no_code_of_its_own_any_more() {
    assertThat(
            RegionCodes.of(
                    EarlierCellsTest.changes(
                        """
                        former_code | region_code | relation
                        FR21        | FRF2        | split
                        FR21        | FRD2        | split
                        FR22        | FRE2        | same
                        """))
                .present())
        .containsOnlyKeys("FR22");
  }
}
