package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/** Registers of schools: one file per country. */
final class SchoolFiles implements SamplePublication {
  private static final List<String> COLUMNS =
      List.of(
          "school_id",
          "school_name",
          "locality",
          "region_name",
          "level",
          "ownership",
          "pupils",
          "teachers",
          "registered_on",
          "school_link");

  @Override
  public String name() {
    return "schools";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleCountry country : world.countries()) {
      Form form = FormChoice.national(world, name(), "all", country);
      FilePlan plan =
          new FilePlan(
              name(),
              "all",
              "schools_" + country.code(),
              "register of schools, " + country.name(),
              country.code(),
              COLUMNS,
              form);
      output.write(plan, file -> write(country, file));
    }
  }

  private static void write(SampleCountry country, SampleFile file) throws IOException {
    for (int i = 0; i < country.schools(); i++) {
      SampleSchool school = country.school(i);
      file.row(
          school.id(),
          school.name(),
          school.locality(),
          school.regionName(),
          school.level(),
          school.isPublic() ? "public" : "private",
          school.pupils(),
          school.teachers(),
          school.registeredOn(),
          school.link());
    }
  }
}
