package sello.ingest;

import java.util.List;

/** The publications of the plan, in its order; the plan itself is drawn in the next module. */
final class Publications {
  static final List<Publication> ALL =
      List.of(
          new Countries(),
          new CountryNames(),
          new Regions(),
          new RegionNames(),
          new RegionUnions(),
          new RegionChanges(),
          new RawEditions(),
          new Breaks(),
          new Areas(),
          new Metrics(),
          new Population(),
          new RawPublishedFigures(),
          new RawAwardedSchools(),
          new ListCoverage(),
          new RawSchools(),
          new RawApplications(),
          new RawAssessments(),
          new RawCriterionScores(),
          new RawParticipation(),
          new RawQualityLabels(),
          new SchoolDecisions(),
          new EducationCounts());

  private Publications() {}
}
