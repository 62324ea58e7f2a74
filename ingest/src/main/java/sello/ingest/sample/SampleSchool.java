package sello.ingest.sample;

import java.time.LocalDate;

/**
 * An invented school.
 *
 * @param index its number in its country, in order of registration
 * @param region number of its region
 * @param isShared whether other schools bear its name
 */
record SampleSchool(
    int index,
    String country,
    String id,
    String name,
    String slug,
    String locality,
    String regionName,
    int region,
    String level,
    boolean isPublic,
    int pupils,
    int teachers,
    LocalDate registeredOn,
    boolean isShared) {

  String link() {
    return "/en/connect/schools-organisations/" + slug;
  }
}
