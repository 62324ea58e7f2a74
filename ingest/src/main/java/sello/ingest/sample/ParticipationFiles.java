package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/** What each school did in a year: one file per year and large country, and one for the rest. */
final class ParticipationFiles implements SamplePublication {
  private static final List<String> COLUMNS =
      List.of(
          "school_id",
          "year",
          "teachers_registered",
          "teachers_active",
          "projects_started",
          "projects_finished",
          "partner_schools",
          "partner_countries",
          "quality_labels",
          "trainings_attended",
          "pupils");

  @Override
  public String name() {
    return "participation";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (Series series : Series.ALL) {
      for (CountryGroup group : CountryGroup.national(world)) {
        FilePlan plan =
            new FilePlan(
                name(),
                String.valueOf(series.year()),
                "participation_" + group.name(),
                "participation in " + series.year() + ", " + group.name(),
                group.country(),
                group.columns(COLUMNS),
                form(world, group, series.year()));
        output.write(plan, file -> write(world, group, series.year(), file, output.truth()));
      }
    }
  }

  private static Form form(World world, CountryGroup group, int year) {
    String folder = String.valueOf(year);
    return group.country().isEmpty()
        ? FormChoice.central(world, "participation", folder)
        : FormChoice.national(world, "participation", folder, group.members().get(0));
  }

  private static void write(World world, CountryGroup group, int year, SampleFile file, Truth truth)
      throws IOException {
    long teachers = 0;
    for (SampleCountry country : group.members()) {
      Labels labels = world.labels(country);
      for (int school = 0; school < country.schools(year); school++) {
        Activity did = Activity.of(country, school, year, labels.isEffective(school, year));
        teachers += did.teachersRegistered();
        file.row(group.cells(country, cells(country, school, year, did)));
      }
      truth.add("schools_" + year, country.schools(year));
    }
    truth.add("teachers_" + year, teachers);
  }

  private static Object[] cells(SampleCountry country, int school, int year, Activity did) {
    return new Object[] {
      country.id(school),
      year,
      did.teachersRegistered(),
      did.teachersActive(),
      did.projectsStarted(),
      did.projectsFinished(),
      did.partnerSchools(),
      did.partnerCountries(),
      did.qualityLabels(),
      did.trainings(),
      country.pupils(school)
    };
  }
}
