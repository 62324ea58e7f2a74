package sello.ingest.sample;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** Winners' lists of the European platform: one per edition, with a principal to be dropped. */
final class WinnersLists implements SamplePublication {
  @Override
  public String name() {
    return "awarded_schools";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      FilePlan plan =
          new FilePlan(
              name(),
              edition.code(),
              "winners_" + edition.code(),
              "winners' list of " + edition.code() + " in the form of the European platform",
              "",
              List.of("country_code", "school_name", "school_link", "principal"),
              FormChoice.winners(world, edition.code()));
      output.write(plan, file -> write(world, edition, file));
      output.truth().add("awards_" + edition.code(), awards(world, edition));
    }
  }

  private static void write(World world, SampleEdition edition, SampleFile file)
      throws IOException {
    for (SampleCountry country : byName(world)) {
      Labels labels = world.labels(country);
      for (int i : labels.schools(edition)) {
        if (labels.stage(i, edition) == Stage.AWARDED) {
          write(country, labels, country.school(i), edition, file);
        }
      }
    }
  }

  private static void write(
      SampleCountry country,
      Labels labels,
      SampleSchool school,
      SampleEdition edition,
      SampleFile file)
      throws IOException {
    Draws draws =
        Draws.of(country.seed(), country.code(), Draws.Topic.ROWS, school.index(), edition.index());
    ListedSchool listed = ListedSchool.of(country, labels, school, edition, "winners", true);
    file.row(
        school,
        PlaceSpelling.country(country, draws),
        listed.name(),
        school.link(),
        Principal.of(school));
  }

  private static List<SampleCountry> byName(World world) {
    return world.countries().stream().sorted(Comparator.comparing(SampleCountry::name)).toList();
  }

  private static long awards(World world, SampleEdition edition) {
    return world.countries().stream()
        .mapToLong(country -> world.awards().of(edition, country.code()).awarded())
        .sum();
  }
}
