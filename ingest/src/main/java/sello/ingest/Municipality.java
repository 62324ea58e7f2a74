package sello.ingest;

import java.util.Set;

/**
 * The column of the municipality beside that of the village or town in it: two things under one
 * column of the contract, of which the smaller says where a school is.
 */
final class Municipality {
  private static final Set<String> NAMES =
      Set.of(
          "municipio",
          "commune",
          "gemeinde",
          "comune",
          "obec",
          "concelho",
          "δημος",
          "gemeente",
          "kommun",
          "kommune",
          "kunta",
          "obcina",
          "ilce",
          "ilcesi");

  private Municipality() {}

  static boolean isName(String header) {
    return HeaderName.of(header).isOneOf(NAMES);
  }
}
