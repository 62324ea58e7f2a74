package sello.ingest;

import sello.catalog.Fields;

/** The columns by which files of others say which school a row is about. */
final class SchoolColumns {
  static final ContractColumn COUNTRY =
      ContractColumn.required(Fields.COUNTRY_CODE, new IsCountry()).read(Reading.COUNTRY);
  static final ContractColumn EDITION =
      ContractColumn.optional(Fields.EDITION, new CodeOf("editions.edition")).read(Reading.EDITION);
  static final ContractColumn REQUIRED_EDITION =
      ContractColumn.required(Fields.EDITION, new CodeOf("editions.edition")).read(Reading.EDITION);
  static final ContractColumn ID =
      ContractColumn.optional(Fields.SCHOOL_ID).read(Reading.SCHOOL_CODE);
  static final ContractColumn REQUIRED_ID =
      ContractColumn.required(Fields.SCHOOL_ID).read(Reading.SCHOOL_CODE);
  private static final Rule ONE = new OneValue();

  static final ContractColumn NAME = ContractColumn.required(Fields.SCHOOL_NAME, new IsName(), ONE);
  static final ContractColumn LOCALITY = ContractColumn.optional(Fields.LOCALITY, ONE);
  static final ContractColumn PROVINCE = ContractColumn.optional(Fields.PROVINCE, ONE);
  static final ContractColumn REGION = ContractColumn.optional(Fields.REGION_NAME, ONE);

  /**
   * Also without what goes before it, as some copy it; never words, among which a person may be.
   */
  private static final Rule IS_ADDRESS =
      new HasForm("\\S*/\\S*|\\S+\\.[a-z]{2,}", "a web address, without spaces");

  static final ContractColumn LINK =
      ContractColumn.optional(Fields.SCHOOL_LINK, IS_ADDRESS).read(Reading.LINK);
  static final ContractColumn SCORE =
      ContractColumn.optional(Fields.SCORE, new Between("score", 0, 10));

  /** A calendar year in which there was or can be eTwinning. */
  static final ContractColumn YEAR =
      ContractColumn.required(
              Fields.YEAR,
              new HasForm("\\d{4}", "a year like 2024"),
              new Between("year", 2005, 2050))
          .read(Reading.YEAR);

  static final ContractColumn DECIDED_ON =
      ContractColumn.optional(Fields.DECIDED_ON, BetweenDays.OF_SCHOOLS);

  /**
   * A school in an edition: by code, else by the platform's page, else by town and name, else by
   * name and region. A link that names no school parts rows of one name.
   */
  static final RowKey SCHOOL_AND_EDITION =
      RowKey.of(Fields.SCHOOL_ID)
          .orElse(Fields.SCHOOL_LINK)
          .orElse(Fields.LOCALITY, Fields.SCHOOL_NAME, Fields.SCHOOL_LINK)
          .orElse(Fields.SCHOOL_NAME, Fields.REGION_NAME, Fields.PROVINCE, Fields.SCHOOL_LINK)
          .within(Fields.COUNTRY_CODE, Fields.EDITION);

  /** The same where files have no address of the school's page. */
  static final RowKey SCHOOL_WITHOUT_LINK =
      RowKey.of(Fields.SCHOOL_ID)
          .orElse(Fields.LOCALITY, Fields.SCHOOL_NAME)
          .orElse(Fields.SCHOOL_NAME, Fields.REGION_NAME)
          .within(Fields.COUNTRY_CODE, Fields.EDITION);

  static final RowRule IS_MEMBER = new IsMember(Fields.COUNTRY_CODE.name(), Fields.EDITION.name());
  static final RowRule KNOWS_REGION =
      new KnowsRegion(Fields.COUNTRY_CODE.name(), Fields.REGION_NAME.name());
  static final RowRule EDITION_OF_FILE = new AgreesWithFile(Fields.EDITION.name(), "other_edition");
  static final RowRule YEAR_OF_FILE = new AgreesWithFile(Fields.YEAR.name(), "other_year");
  static final RowRule COUNTRY_OF_FILE =
      new AgreesWithFile(Fields.COUNTRY_CODE.name(), "other_country");
  static final RowRule NAMED_LIKE_SUM = new NamedLikeSum(Fields.SCHOOL_NAME.name());

  static final RowRule COUNTS_NO_ROWS = new CountsNoRows(Fields.SCHOOL_ID.name());

  static final RowRule NAMES_SCHOOL = new NamesSchool(Fields.SCHOOL_NAME.name());

  private SchoolColumns() {}
}
