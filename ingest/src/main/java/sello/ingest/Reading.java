package sello.ingest;

/** How the text of a cell is understood before it is checked. */
public enum Reading {
  /** The text is the value. */
  AS_IS("missing_%s"),
  /** The name of a country in any spelling known, or its code. */
  COUNTRY("unknown_country"),
  /** An edition: {@code 2025-2026}, {@code 2025/26}, {@code 2025–2026}. */
  EDITION("unknown_edition"),
  /** A year of this century. */
  YEAR("bad_period"),
  /** A criterion area by its code or name. */
  AREA("unknown_area"),
  /** One of a few words, in any language of the synonyms. */
  WORD("unknown_%s"),
  /** The address of a school's page, which names the school where it is the platform's. */
  LINK("missing_%s"),
  /** The code of a school: those that lost a leading zero get it back. */
  SCHOOL_CODE("missing_%s"),
  /** A day with or without its time; in a workbook also its number. */
  MOMENT("missing_%s"),
  /** Flags behind a figure of Eurostat, also with the letters of former years. */
  FLAGS("unknown_flag"),
  /** A place at Eurostat: country or region by its code there. */
  GEO("unknown_geo");

  private final String reason;

  Reading(String reason) {
    this.reason = reason;
  }

  /** The reason for which a row is refused when this value is missing or not known. */
  String reason(String column) {
    return reason.formatted(column);
  }

  /** How it is understood, in words for documents. */
  public String text() {
    return switch (this) {
      case AS_IS -> "as it stands";
      case COUNTRY -> "the name of a country in any known spelling, or its code";
      case EDITION -> "an edition: 2025-2026, 2025/26, 25-26, curso 2025-26";
      case YEAR -> "a year";
      case AREA -> "a criterion area by its code or name";
      case WORD -> "one of its words, in any known language";
      case LINK -> "a web address; behind schools-organisations/ it names the school";
      case SCHOOL_CODE -> "a school's code; lost leading zeros are given back";
      case MOMENT -> "a day, perhaps with its time; in a workbook also its number";
      case FLAGS -> "flags of Eurostat, also with former letters";
      case GEO -> "a code of Eurostat's places";
    };
  }
}
