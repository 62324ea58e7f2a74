package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/** Which winners' lists are complete: in a sample, all. */
final class CoverageFiles implements SamplePublication {
  @Override
  public String name() {
    return "list_coverage";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    FilePlan plan =
        new FilePlan(
            name(),
            "all",
            "list_coverage",
            "winners' lists that name every award",
            "",
            List.of("edition", "country_code", "region_code", "note"),
            Form.CLEAN);
    output.write(plan, file -> write(world, file));
  }

  private static void write(World world, SampleFile file) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      for (SampleCountry country : world.countries()) {
        int awards = world.awards().of(edition, country.code()).awarded();
        if (awards > 0) {
          file.row(edition.code(), country.code(), "", awards + " named");
        }
      }
    }
  }
}
