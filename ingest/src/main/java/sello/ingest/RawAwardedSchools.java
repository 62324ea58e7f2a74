package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.DECIDED_ON;
import static sello.catalog.Fields.DECISION;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_LINK;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SCORE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.SOURCE_URL;

import java.util.List;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** Schools on the winners' lists, as printed. Principals and teachers are not in the contract. */
public final class RawAwardedSchools implements Publication {
  @Override
  public Contract contract() {
    return Contract.forgiving("awarded_schools", Contract.Folder.EDITION)
        .columns(
            SchoolColumns.COUNTRY,
            SchoolColumns.REGION,
            SchoolColumns.PROVINCE,
            SchoolColumns.LOCALITY,
            SchoolColumns.NAME,
            SchoolColumns.ID,
            SchoolColumns.LINK,
            SchoolColumns.EDITION,
            ContractColumn.optional(DECISION, new OneOf(IsAwarded.DECISIONS)).read(Reading.WORD),
            SchoolColumns.DECIDED_ON,
            SchoolColumns.SCORE,
            ContractColumn.optional(SOURCE_URL, new HasForm("https?://.+", "a web address")))
        .key(SchoolColumns.SCHOOL_AND_EDITION)
        .rules(
            new IsAwarded(DECISION.name()),
            SchoolColumns.IS_MEMBER,
            SchoolColumns.EDITION_OF_FILE,
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL,
            SchoolColumns.COUNTS_NO_ROWS,
            new HasScores(EDITION.name(), List.of(SCORE.name())))
        .derives(Derived.REGION)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_awarded_schools")
        .title("Awarded schools, as printed")
        .description(
            """
            Schools on the winners' lists that were loaded; the edition is that of the row or of
            the folder, or empty. One row per school and list.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            PROVINCE,
            LOCALITY,
            SCHOOL_NAME,
            SCHOOL_ID,
            SCHOOL_LINK,
            DECIDED_ON,
            SOURCE_URL,
            ROW_FLAGS)
        .measures(Measure.optional(SCORE))
        .build();
  }
}
