package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PUPILS;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_LINK;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.time.LocalDate;
import java.util.List;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** Schools registered in eTwinning, from the registers of the countries. */
public final class RawSchools implements Publication {
  public static final Field<String> SCHOOL_LEVEL =
      Field.text(
          "level",
          "School level",
          "pre_primary, primary, lower_secondary, upper_secondary, vocational, comprehensive (of"
              + " several levels) or other");
  public static final Field<String> OWNERSHIP =
      Field.text("ownership", "Ownership", "public or private");
  public static final Field<Long> TEACHERS =
      Field.count("teachers", Unit.TEACHERS, "Teachers", "Teachers of the school");
  public static final Field<LocalDate> REGISTERED_ON =
      Field.date("registered_on", "Registered on", "Day on which the school joined eTwinning");

  public static final List<String> LEVELS =
      List.of(
          "pre_primary",
          "primary",
          "lower_secondary",
          "upper_secondary",
          "vocational",
          "comprehensive",
          "other");
  public static final List<String> OWNERSHIPS = List.of("public", "private");

  @Override
  public Contract contract() {
    return Contract.forgiving("schools", Contract.Folder.ALL)
        .columns(
            SchoolColumns.REQUIRED_ID,
            SchoolColumns.NAME,
            SchoolColumns.LOCALITY,
            SchoolColumns.REGION,
            SchoolColumns.COUNTRY,
            ContractColumn.optional(SCHOOL_LEVEL, new OneOf(LEVELS)).read(Reading.WORD),
            ContractColumn.optional(OWNERSHIP, new OneOf(OWNERSHIPS)).read(Reading.WORD),
            ContractColumn.optional(PUPILS, Between.OF_ONE_SCHOOL),
            ContractColumn.optional(TEACHERS, Between.OF_ONE_SCHOOL),
            ContractColumn.optional(REGISTERED_ON, BetweenDays.OF_SCHOOLS),
            SchoolColumns.LINK)
        .key(RowKey.of(SCHOOL_ID).within(COUNTRY_CODE))
        .rules(
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL,
            new NoMoreThan(TEACHERS.name(), PUPILS.name()))
        .derives(Derived.REGION)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_schools")
        .title("Registered schools, as sent")
        .description("Schools registered in eTwinning. One row per school and register.")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            COUNTRY_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            REGION_CODE,
            REGION_NAME,
            SCHOOL_LEVEL,
            OWNERSHIP,
            REGISTERED_ON,
            SCHOOL_LINK,
            ROW_FLAGS)
        .measures(Measure.optional(PUPILS), Measure.optional(TEACHERS))
        .disclosure(Disclosure.restricted("It counts the teachers of single schools."))
        .build();
  }
}
