package sello.ingest.sample;

import java.util.List;

/**
 * Europe in one year, at scale 1.
 *
 * @param year the year
 * @param schools schools registered
 * @param teachers teachers registered
 * @param projects projects since the start
 * @param newProjects projects started in the year
 */
record Series(int year, int schools, int teachers, int projects, int newProjects) {
  static final int FIRST = 2018;

  static final List<Series> ALL =
      ShippedRows.sample("series").stream()
          .map(
              row ->
                  new Series(
                      Integer.parseInt(row.getField("year")),
                      Integer.parseInt(row.getField("schools")),
                      Integer.parseInt(row.getField("teachers")),
                      Integer.parseInt(row.getField("projects")),
                      Integer.parseInt(row.getField("new_projects"))))
          .toList();

  static Series of(int year) {
    return ALL.get(year - FIRST);
  }

  double teachersPerSchool() {
    return (double) teachers / schools;
  }
}
