package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A sample in which a label raises participation from the year after the award, and better schools
 * win labels. In 2023 every label is in its first year: there was no edition in 2022.
 */
final class LabelledSampleTest {
  private static final double SCALE = 0.01;

  @Test
  void schools_with_a_label_start_more_projects_and_have_more_active_teachers(@TempDir Path inputs)
      throws IOException {
    SampleWorld.write(
        inputs, SCALE, "awarded_schools", "list_coverage", "schools", "participation");
    List<Row> europe =
        World.of(Pipeline.PARTICIPATION_OF_LABELLED_BY_COUNTRY, inputs)
            .rows(Pipeline.PARTICIPATION_OF_LABELLED_BY_COUNTRY)
            .where(
                "country_code = 'EUR' and label_group = 'labelled' and schools_reporting >= 20"
                    + " and year <> 2023"
                    + " and participation_measure in ('teachers_active', 'projects_started')")
            .collectAsList();

    assertThat(europe).hasSizeGreaterThan(4);
    assertThat(europe)
        .allSatisfy(
            row ->
                assertThat(row.<Double>getAs("mean_difference")).as(row.toString()).isPositive());
  }
}
