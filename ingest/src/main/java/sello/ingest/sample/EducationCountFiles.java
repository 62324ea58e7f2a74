package sello.ingest.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Pupils, teachers and schools there are, in the forms of Eurostat; their sizes are plausible and
 * invented.
 */
final class EducationCountFiles implements SamplePublication {
  /** Pupils of a level per thousand inhabitants. */
  private record Level(String code, double perThousand) {}

  private static final List<Level> LEVELS =
      List.of(
          new Level("ED02", 34), new Level("ED1", 58), new Level("ED2", 43), new Level("ED3", 41));
  private static final List<String> FLAGS =
      List.of("", "", "", "", "", " b", " e", " p", " d", " u");
  private static final List<String> SERIES =
      List.of(
          "DATAFLOW",
          "LAST UPDATE",
          "freq",
          "unit",
          "isced11",
          "geo",
          "TIME_PERIOD",
          "OBS_VALUE",
          "OBS_FLAG");
  private static final double INHABITANTS_PER_TEACHER = 74;
  private static final double INHABITANTS_PER_SCHOOL = 1_350;

  @Override
  public String name() {
    return "education_counts";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    Inhabitants inhabitants = new Inhabitants();
    List<String> columns = new ArrayList<>(List.of("freq,unit,isced11,sex,geo\\TIME_PERIOD"));
    Inhabitants.YEARS.forEach(year -> columns.add(year + " "));
    Form tabs = Form.CLEAN.asEurostat();
    output.write(
        plan("x_pupils_by_level", "pupils by level and region", columns, tabs),
        file -> writePupils(world, inhabitants, file));
    output.write(
        plan("x_teachers_by_country", "teachers by country", SERIES, Form.CLEAN),
        file -> writeSeries(world, inhabitants, "X_TEACHERS", INHABITANTS_PER_TEACHER, file));
    output.write(
        plan("x_schools_by_country", "schools by country", SERIES, Form.CLEAN),
        file -> writeSeries(world, inhabitants, "X_SCHOOLS", INHABITANTS_PER_SCHOOL, file));
  }

  private FilePlan plan(String name, String title, List<String> columns, Form form) {
    return new FilePlan(name(), "all", name, title + " in a Eurostat form", "", columns, form);
  }

  private static void writePupils(World world, Inhabitants inhabitants, SampleFile file)
      throws IOException {
    for (SampleCountry country : world.countries()) {
      for (Level level : LEVELS) {
        writePupils(country, inhabitants, level, inhabitants.geo(country), 1, file);
        SampleRegions regions = country.regions();
        for (int r = 0; r < regions.size() && regions.size() > 1; r++) {
          writePupils(country, inhabitants, level, regions.code(r), regions.share(r), file);
        }
      }
    }
  }

  private static void writePupils(
      SampleCountry country,
      Inhabitants inhabitants,
      Level level,
      String geo,
      double share,
      SampleFile file)
      throws IOException {
    Draws draws = Draws.of(country.seed(), geo, Draws.Topic.COUNTS, level.code().hashCode());
    double usual = level.perThousand() * (0.9 + 0.2 * draws.unit()) * share / 1000;
    List<Object> cells = new ArrayList<>(List.of("A,NR," + level.code() + ",T," + geo));
    for (int year : Inhabitants.YEARS) {
      long pupils = Math.round(inhabitants.of(country, year) * usual);
      boolean isMissing = draws.chance(year == Inhabitants.LAST ? 0.3 : 0.03);
      cells.add(isMissing ? ": " : pupils + (draws.chance(0.8) ? " " : draws.pick(FLAGS)));
    }
    file.row(cells.toArray());
  }

  private static void writeSeries(
      World world, Inhabitants inhabitants, String flow, double per, SampleFile file)
      throws IOException {
    for (SampleCountry country : world.countries()) {
      Draws draws = Draws.of(country.seed(), country.code(), Draws.Topic.COUNTS, flow.hashCode());
      double usual = (0.85 + 0.3 * draws.unit()) / per;
      for (int year : Inhabitants.YEARS) {
        file.row(
            "SELLO:" + flow + "(1.0)",
            "24/11/26 11:00:00",
            "A",
            "NR",
            "ED02-3",
            inhabitants.geo(country),
            year,
            Math.round(inhabitants.of(country, year) * usual),
            year == Inhabitants.LAST ? "p" : "");
      }
    }
  }
}
