package sello.ingest.sample;

import java.util.List;

/**
 * A school as a list of an edition prints it.
 *
 * @param id its code, or nothing
 * @param name as spelled there
 * @param locality its town, or nothing
 * @param region as spelled there
 */
record ListedSchool(String id, String name, String locality, String region) {
  private static final double NO_ID = 0.2;
  private static final double NO_TOWN = 0.4;

  /** Its code, name, town and region. */
  List<Object> cells() {
    return List.of(id, name, locality, region);
  }

  /**
   * @param isCentral whether the list is not of the country itself: codes and towns may be missing
   */
  static ListedSchool of(
      SampleCountry country,
      Labels labels,
      SampleSchool school,
      SampleEdition edition,
      String list,
      boolean isCentral) {
    Draws draws =
        Draws.of(
            country.seed(),
            country.code(),
            Draws.Topic.ROWS,
            school.index(),
            edition.index(),
            list.hashCode());
    boolean isRepeated = labels.earlierAwards(school.index(), edition) > 0;
    boolean hasId = !(isCentral && draws.chance(NO_ID)) || school.isShared();
    boolean hasTown = !draws.chance(isCentral ? NO_TOWN : NO_TOWN / 4);
    return new ListedSchool(
        hasId ? school.id() : "",
        Spelling.name(country, school, list + edition.code(), edition.start(), isRepeated),
        hasTown ? school.locality() : "",
        PlaceSpelling.region(country, school, draws));
  }
}
