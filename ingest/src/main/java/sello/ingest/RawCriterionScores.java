package sello.ingest;

import static sello.catalog.Fields.AREA_CODE;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SCORE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.util.List;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** Scores by criterion area, one in a row. */
public final class RawCriterionScores implements Publication {
  public static final Field<Long> ASSESSORS =
      Field.count("assessors", Unit.NONE, "Assessors", "Number of people who gave the score");

  @Override
  public Contract contract() {
    return Contract.forgiving("criterion_scores", Contract.Folder.EDITION)
        .columns(
            SchoolColumns.COUNTRY,
            SchoolColumns.ID,
            SchoolColumns.NAME,
            SchoolColumns.LOCALITY,
            SchoolColumns.REGION,
            SchoolColumns.REQUIRED_EDITION,
            ContractColumn.required(AREA_CODE, new CodeOf("areas.area_code")).read(Reading.AREA),
            SchoolColumns.SCORE,
            ContractColumn.optional(ASSESSORS, new AtLeast(0)))
        .key(
            RowKey.of(SCHOOL_ID)
                .orElse(SCHOOL_NAME, LOCALITY)
                .within(COUNTRY_CODE, EDITION, AREA_CODE))
        .rules(
            SchoolColumns.IS_MEMBER,
            SchoolColumns.EDITION_OF_FILE,
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL,
            new HasFigureColumn(List.of(SCORE.name())),
            new InScheme(EDITION.name(), List.of(AREA_CODE.name())),
            new HasScores(EDITION.name(), List.of(SCORE.name())))
        .derives(Derived.REGION)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_criterion_scores")
        .title("Scores by criterion area, as sent")
        .description(
            """
            Scores that assessors gave in a criterion area. One row per school, edition and area in
            a file.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            REGION_CODE,
            REGION_NAME,
            AREA_CODE,
            ROW_FLAGS)
        .measures(Measure.optional(SCORE), Measure.optional(ASSESSORS))
        .disclosure(Disclosure.restricted("It holds the scores of single schools."))
        .build();
  }
}
