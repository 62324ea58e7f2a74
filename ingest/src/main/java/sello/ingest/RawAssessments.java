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

import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/**
 * The assessment of a school's application as national services export it: a column for each
 * criterion area, the total and the decision.
 */
public final class RawAssessments implements Publication {
  public static final Field<Double> TOTAL =
      Field.amount("total", Unit.POINTS, "Total", "Sum of the scores, as the sender gives it");
  public static final Field<String> UPDATED =
      Field.text("updated", "Updated", "When the record was last changed; the latest counts");

  /** A column per area of every scheme, named by its code in the reference data. */
  public static final List<Field<Double>> AREA_SCORES =
      Stream.of(
              "prac_digital",
              "prac_esafety",
              "prac_pedagogy",
              "prac_cpd",
              "prac_collab",
              "form_esafety",
              "form_teaching",
              "form_cpd",
              "form_strategy",
              "miss_leadership",
              "miss_collab",
              "miss_students",
              "miss_inclusion",
              "miss_model")
          .map(RawAssessments::score)
          .toList();

  private static final List<String> AREA_NAMES =
      AREA_SCORES.stream().<String>map(f -> f.name()).toList();

  @Override
  public Contract contract() {
    return Contract.forgiving("assessments", Contract.Folder.EDITION)
        .columns(
            SchoolColumns.COUNTRY,
            SchoolColumns.ID,
            SchoolColumns.NAME,
            SchoolColumns.LOCALITY,
            SchoolColumns.REGION,
            SchoolColumns.REQUIRED_EDITION)
        .optionals(AREA_SCORES.stream().map(f -> f), new Between("score", 0, 10))
        .columns(
            ContractColumn.optional(TOTAL, new AtLeast(0)),
            RawApplications.DECISION_COLUMN,
            SchoolColumns.DECIDED_ON,
            ContractColumn.optional(UPDATED, new IsMoment()).read(Reading.MOMENT))
        .key(SchoolColumns.SCHOOL_WITHOUT_LINK)
        .rules(
            SchoolColumns.IS_MEMBER,
            SchoolColumns.EDITION_OF_FILE,
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL,
            new HasFigureColumn(AREA_NAMES),
            new InScheme(EDITION.name(), AREA_NAMES),
            new HasScores(EDITION.name(), AREA_NAMES),
            new SumsUp(TOTAL.name(), AREA_NAMES))
        .derives(Derived.REGION)
        .latestBy(UPDATED)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_assessments")
        .title("Assessments, as sent")
        .description(
            """
            Assessed applications with a score for each criterion area of the edition's scheme.
            One row per school and edition in a file.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            EDITION,
            COUNTRY_CODE,
            SCHOOL_ID,
            SCHOOL_NAME,
            LOCALITY,
            REGION_CODE,
            REGION_NAME,
            DECISION,
            DECIDED_ON,
            UPDATED,
            ROW_FLAGS)
        .measures(AREA_SCORES.stream().map(Measure::optional).toArray(Measure[]::new))
        .measures(Measure.optional(TOTAL))
        .disclosure(
            Disclosure.restricted("It names schools that applied in vain, and their scores."))
        .build();
  }

  private static Field<Double> score(String area) {
    return Field.amount(area, Unit.POINTS, "Score " + area, "Points in the area " + area);
  }
}
