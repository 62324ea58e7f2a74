package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.DECIDED_ON;
import static sello.catalog.Fields.DECISION;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.time.LocalDate;
import java.util.List;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Schools that were invited to apply or applied for the label, and what became of it. */
public final class RawApplications implements Publication {
  public static final Field<Boolean> ELIGIBLE =
      Field.yesNo("eligible", "Eligible", "Whether the school met the conditions of the call");
  public static final Field<Boolean> APPLIED =
      Field.yesNo("applied", "Applied", "Whether the school sent an application");
  public static final Field<String> STAGE_ONE =
      Field.text("stage_one", "First stage", "passed or failed the check of eligibility");
  public static final Field<LocalDate> STAGE_ONE_ON =
      Field.date("stage_one_on", "First stage on", "Day of the decision on the first stage");

  static final ContractColumn DECISION_COLUMN =
      ContractColumn.optional(DECISION, new OneOf(List.of("awarded", "refused")))
          .read(Reading.WORD);

  @Override
  public Contract contract() {
    return Contract.forgiving("applications", Contract.Folder.EDITION)
        .columns(
            SchoolColumns.COUNTRY,
            SchoolColumns.ID,
            SchoolColumns.NAME,
            SchoolColumns.LOCALITY,
            SchoolColumns.REGION,
            SchoolColumns.REQUIRED_EDITION,
            ContractColumn.optional(ELIGIBLE),
            ContractColumn.optional(APPLIED),
            ContractColumn.optional(STAGE_ONE, new OneOf(List.of("passed", "failed")))
                .read(Reading.WORD),
            ContractColumn.optional(STAGE_ONE_ON, BetweenDays.OF_SCHOOLS),
            DECISION_COLUMN,
            SchoolColumns.DECIDED_ON,
            ContractColumn.optional(RawAssessments.UPDATED, new IsMoment()).read(Reading.MOMENT))
        .key(SchoolColumns.SCHOOL_WITHOUT_LINK)
        .rules(
            SchoolColumns.IS_MEMBER,
            SchoolColumns.EDITION_OF_FILE,
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL,
            SchoolColumns.COUNTS_NO_ROWS,
            new StagesAgree(
                ELIGIBLE.name(),
                APPLIED.name(),
                STAGE_ONE.name(),
                STAGE_ONE_ON.name(),
                DECISION.name(),
                DECIDED_ON.name()))
        .derives(Derived.REGION)
        .latestBy(RawAssessments.UPDATED)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_applications")
        .title("Applications, as sent")
        .description(
            """
            Schools in the stages of a call: eligible, applied, first stage, decision. One row per
            school and edition in a file.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            REGION_CODE,
            REGION_NAME,
            ELIGIBLE,
            APPLIED,
            STAGE_ONE,
            STAGE_ONE_ON,
            DECISION,
            DECIDED_ON,
            ROW_FLAGS)
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }
}
