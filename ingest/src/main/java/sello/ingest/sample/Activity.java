package sello.ingest.sample;

/**
 * What a school did on the platform in a year. A valid label raises the teachers active by {@link
 * #ACTIVE_EFFECT} and the projects started by {@link #PROJECT_EFFECT} on average, from the year
 * after the award.
 */
record Activity(
    int teachersRegistered,
    int teachersActive,
    int projectsStarted,
    int projectsFinished,
    int partnerSchools,
    int partnerCountries,
    int qualityLabels,
    int trainings) {
  /** Share by which a label raises active teachers. */
  static final double ACTIVE_EFFECT = 0.12;

  /** Projects a year that a label adds. */
  static final double PROJECT_EFFECT = 0.6;

  /** Schools that start a project together. */
  private static final double SCHOOLS_PER_PROJECT = 2.4;

  static Activity of(SampleCountry country, int school, int year, boolean isLabelled) {
    Traits traits = country.traits(school);
    Draws draws = Draws.of(country.seed(), country.code(), Draws.Topic.ACTIVITY, school, year);
    double effect = isLabelled ? traits.response() : 0;
    double mean = country.teachersPerSchool(year);
    int registered = 1 + (int) Math.floor((mean - 1) * traits.size() + traits.rounding());
    double share = 0.32 + 0.06 * Math.max(-2, Math.min(2, traits.quality()));
    double active = registered * share * (1 + ACTIVE_EFFECT * effect);
    int teachersActive = (int) Math.floor(active + draws.unit());
    int started = draws.poisson(base(year) * traits.drive() + PROJECT_EFFECT * effect);
    int partners = started == 0 ? 0 : started + draws.poisson(2.5 * started);
    int labels = started == 0 ? 0 : Math.min(started, draws.poisson(0.25 * started));
    return new Activity(
        registered,
        teachersActive,
        started,
        started == 0 ? 0 : started - draws.below(started + 1) / 2,
        partners,
        partners == 0 ? 0 : 1 + draws.below(Math.min(partners, 12)),
        labels,
        draws.poisson(0.15 * teachersActive));
  }

  private static double base(int year) {
    Series series = Series.of(year);
    return SCHOOLS_PER_PROJECT * series.newProjects() / series.schools();
  }
}
