package sello.ingest.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Schools that came up in an edition and how far they came: one file of the central service, later
 * one per large country and one for the rest.
 */
final class ApplicationFiles implements SamplePublication {
  private static final List<String> COLUMNS =
      List.of(
          "school_id",
          "school_name",
          "locality",
          "region_name",
          "edition",
          "eligible",
          "applied",
          "stage_one",
          "stage_one_on",
          "decision",
          "decided_on",
          "principal");

  @Override
  public String name() {
    return "applications";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      List<CountryGroup> groups =
          edition.isCentral() ? List.of(CountryGroup.europe(world)) : CountryGroup.national(world);
      for (CountryGroup group : groups) {
        FilePlan plan =
            new FilePlan(
                name(),
                edition.code(),
                "applications_" + group.name(),
                "applications of " + edition.code() + ", " + group.name(),
                group.country(),
                group.columns(COLUMNS),
                form(world, group, edition));
        output.write(plan, file -> write(world, group, edition, file));
      }
    }
  }

  private static void write(World world, CountryGroup group, SampleEdition edition, SampleFile file)
      throws IOException {
    for (SampleCountry country : group.members()) {
      Labels labels = world.labels(country);
      for (int i : labels.schools(edition)) {
        SampleSchool school = country.school(i);
        ListedSchool listed =
            ListedSchool.of(
                country, labels, school, edition, "applications", group.country().isEmpty());
        List<Object> cells = new ArrayList<>(listed.cells());
        cells.add(edition.code());
        cells.addAll(outcome(labels.stage(i, edition), edition));
        cells.add(Principal.of(school));
        file.row(school, group.cells(country, cells.toArray()));
      }
    }
  }

  private static Form form(World world, CountryGroup group, SampleEdition edition) {
    return group.country().isEmpty()
        ? FormChoice.central(world, "applications", edition.code())
        : FormChoice.national(world, "applications", edition.code(), group.members().get(0));
  }

  private static List<Object> outcome(Stage stage, SampleEdition edition) {
    return switch (stage) {
      case AWARDED ->
          List.of("yes", "yes", "passed", edition.stageOneOn(), "awarded", edition.decidedOn());
      case REFUSED ->
          List.of("yes", "yes", "passed", edition.stageOneOn(), "refused", edition.decidedOn());
      case FAILED ->
          List.of("no", "yes", "failed", edition.stageOneOn(), "refused", edition.stageOneOn());
      case NOT_APPLIED -> List.of("yes", "no", "", "", "", "");
      case NONE -> throw new IllegalArgumentException("The school did not come up.");
    };
  }
}
