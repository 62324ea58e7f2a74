package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/**
 * Scores of the central service, one row per school and area; since the national services assess,
 * those of the smaller countries.
 */
final class CriterionScoreFiles implements SamplePublication {
  private static final List<String> COLUMNS =
      List.of(
          "country_code",
          "school_id",
          "school_name",
          "locality",
          "region_name",
          "edition",
          "area_code",
          "score",
          "assessors");

  @Override
  public String name() {
    return "criterion_scores";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      CountryGroup group =
          edition.isCentral() ? CountryGroup.europe(world) : CountryGroup.rest(world);
      FilePlan plan =
          new FilePlan(
              name(),
              edition.code(),
              "scores_" + group.name(),
              "scores by area of " + edition.code() + ", " + group.name(),
              "",
              COLUMNS,
              FormChoice.central(world, name(), edition.code()));
      output.write(plan, file -> write(world, group, edition, file));
    }
  }

  private static void write(World world, CountryGroup group, SampleEdition edition, SampleFile file)
      throws IOException {
    for (SampleCountry country : group.members()) {
      Labels labels = world.labels(country);
      for (int i : labels.schools(edition)) {
        Stage stage = labels.stage(i, edition);
        if (stage.isAssessed()) {
          write(country, labels, country.school(i), edition, stage, file);
        }
      }
    }
  }

  private static void write(
      SampleCountry country,
      Labels labels,
      SampleSchool school,
      SampleEdition edition,
      Stage stage,
      SampleFile file)
      throws IOException {
    ListedSchool listed = ListedSchool.of(country, labels, school, edition, "scores", true);
    double[] scores = Scores.of(country, school.index(), edition, stage == Stage.AWARDED);
    int assessors = 2 + school.index() % 2;
    for (int area = 0; area < scores.length; area++) {
      file.row(
          school,
          country.code(),
          listed.id(),
          listed.name(),
          listed.locality(),
          listed.region(),
          edition.code(),
          edition.areas().get(area),
          scores[area],
          assessors);
    }
  }
}
