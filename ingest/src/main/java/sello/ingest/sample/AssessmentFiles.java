package sello.ingest.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Assessments of the national services of the large countries, one column per area, since the
 * national services assess.
 */
final class AssessmentFiles implements SamplePublication {
  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      if (!edition.isCentral()) {
        for (CountryGroup group : CountryGroup.large(world)) {
          FilePlan plan =
              new FilePlan(
                  name(),
                  edition.code(),
                  "assessments_" + group.name(),
                  "assessments of " + edition.code() + ", " + group.name(),
                  group.country(),
                  columns(edition),
                  Form.CLEAN);
          output.write(plan, file -> write(world, group.members().get(0), edition, file));
        }
      }
    }
  }

  private static List<String> columns(SampleEdition edition) {
    List<String> columns =
        new ArrayList<>(List.of("school_id", "school_name", "locality", "region_name", "edition"));
    columns.addAll(edition.areas());
    columns.addAll(List.of("total", "decision", "decided_on", "principal"));
    return columns;
  }

  private static void write(
      World world, SampleCountry country, SampleEdition edition, SampleFile file)
      throws IOException {
    Labels labels = world.labels(country);
    for (int i : labels.schools(edition)) {
      Stage stage = labels.stage(i, edition);
      if (stage.isAssessed()) {
        SampleSchool school = country.school(i);
        file.row(school, cells(country, school, edition, stage).toArray());
      }
    }
  }

  private static List<Object> cells(
      SampleCountry country, SampleSchool school, SampleEdition edition, Stage stage) {
    List<Object> cells =
        new ArrayList<>(
            List.of(
                school.id(),
                school.name(),
                school.locality(),
                school.regionName(),
                edition.code()));
    double[] scores = Scores.of(country, school.index(), edition, stage == Stage.AWARDED);
    for (double score : scores) {
      cells.add(score);
    }
    cells.add(Scores.total(scores));
    cells.add(stage == Stage.AWARDED ? "awarded" : "refused");
    cells.add(edition.decidedOn());
    cells.add("Persona " + (school.index() % 900 + 100));
    return cells;
  }
}
