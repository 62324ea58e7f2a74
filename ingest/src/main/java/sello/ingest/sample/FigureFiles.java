package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/** Figures as if somebody had published them: the totals that the sample was made to have. */
final class FigureFiles implements SamplePublication {
  private static final String URL = "https://school-education.ec.europa.eu/en/etwinning";
  private static final List<String> COLUMNS =
      List.of(
          "figure_id",
          "period",
          "period_kind",
          "country_code",
          "region_name",
          "metric",
          "bound",
          "value",
          "source_url",
          "source_kind",
          "note");

  @Override
  public String name() {
    return "published_figures";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    FilePlan plan =
        new FilePlan(
            name(), "all", "published_figures", "totals of the sample", "", COLUMNS, Form.CLEAN);
    output.write(plan, file -> write(world, file));
  }

  private static void write(World world, SampleFile file) throws IOException {
    int number = 9001;
    for (SampleEdition edition : SampleEdition.ALL) {
      long awards = 0;
      for (SampleCountry country : world.countries()) {
        awards += world.awards().of(edition, country.code()).awarded();
      }
      row(file, number++, edition.code(), "edition", "EUR", "awards", awards);
      int spain = world.awards().of(edition, "ES").awarded();
      row(file, number++, edition.code(), "edition", "ES", "awards", spain);
    }
    for (Series series : Series.ALL) {
      String year = String.valueOf(series.year());
      long schools = 0;
      for (SampleCountry country : world.countries()) {
        schools += country.schools(series.year());
      }
      row(file, number++, year, "stock", "EUR", "registered_schools", schools);
      long projects = Math.round(series.projects() * world.scale());
      row(file, number++, year, "cumulative", "EUR", "projects", projects);
    }
  }

  private static void row(
      SampleFile file,
      int number,
      String period,
      String kind,
      String country,
      String metric,
      long value)
      throws IOException {
    file.row(
        "F" + number, period, kind, country, "", metric, "=", value, URL, "official", "invented");
  }
}
