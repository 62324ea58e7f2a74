package sello.ingest.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A country of a sample. Its schools are made from their number, so that none need be kept; schools
 * are numbered in order of registration.
 */
final class SampleCountry {
  private static final double RENAMED = 0.01;
  private static final int RENAMED_IN = 2023;

  private final long seed;
  private final String code;
  private final String name;
  private final String language;
  private final SampleRegions regions;
  private final int[] schools;
  private final double teachers;
  private final SchoolMaker maker;

  /**
   * @param row its row in the reference data
   * @param schools registered by year
   * @param teachers per school in 2022
   */
  SampleCountry(
      long seed, NamedCsvRecord row, Languages languages, int[] schools, double teachers) {
    this.seed = seed;
    this.code = row.getField("iso2");
    this.name = row.getField("name_en");
    this.language = languages.of(code);
    this.regions = new SampleRegions(code, row.getField("region_level"));
    this.schools = schools;
    this.teachers = teachers;
    String from = row.getField("member_from");
    int since = from.isEmpty() ? 2005 : Integer.parseInt(from.substring(0, 4));
    this.maker = new SchoolMaker(this, languages, since);
  }

  long seed() {
    return seed;
  }

  String code() {
    return code;
  }

  /** Its name in English, as the European platform shows it. */
  String name() {
    return name;
  }

  String language() {
    return language;
  }

  SampleRegions regions() {
    return regions;
  }

  /** Schools registered at the end of a year: those with a lower number. */
  int schools(int year) {
    return schools[Math.max(0, Math.min(year - Series.FIRST, schools.length - 1))];
  }

  /** All schools that were ever registered. */
  int schools() {
    int most = 0;
    for (int count : schools) {
      most = Math.max(most, count);
    }
    return most;
  }

  int region(int school) {
    return regions.at(Draws.of(seed, code, Draws.Topic.REGION, school).unit());
  }

  double quality(int school) {
    return Traits.quality(seed, code, school);
  }

  Traits traits(int school) {
    return Traits.of(seed, code, school);
  }

  double teachersPerSchool(int year) {
    double change = Series.of(year).teachersPerSchool() / Series.of(2022).teachersPerSchool();
    return Math.max(1.2, teachers * change);
  }

  SampleSchool school(int school) {
    return maker.make(school);
  }

  /** What a school was called in a year: one of a hundred was renamed in 2023. */
  String nameIn(SampleSchool school, int year) {
    boolean isRenamed =
        !school.isShared()
            && Draws.of(seed, code, Draws.Topic.NAMES, school.index()).chance(RENAMED);
    return isRenamed && year < RENAMED_IN ? maker.formerName(school) : school.name();
  }

  /** Pupils who take part. */
  int pupils(int school) {
    return maker.pupils(school);
  }

  String id(int school) {
    return maker.id(school);
  }
}
