package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.YEAR;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Quality labels that projects of a school were given: one condition of the School Label. */
public final class RawQualityLabels implements Publication {
  public static final Field<String> RECORD_ID =
      Field.text("record_id", "Record", "Number of the record at its sender");
  public static final Field<String> PROJECT =
      Field.text("project", "Project", "Name of the project");
  public static final Field<String> LABEL =
      Field.text("label", "Quality label", "national or european");

  @Override
  public Contract contract() {
    return Contract.forgiving("quality_labels", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(
                RECORD_ID,
                new HasForm(
                    "[\\p{L}\\p{N}]([^;|]*[\\p{L}\\p{N})])?", "one code, with nothing around it")),
            SchoolColumns.COUNTRY,
            SchoolColumns.REGION,
            SchoolColumns.LOCALITY,
            SchoolColumns.NAME,
            SchoolColumns.YEAR,
            ContractColumn.optional(PROJECT),
            ContractColumn.optional(LABEL, new OneOf(List.of("national", "european")))
                .read(Reading.WORD))
        .key(RowKey.of(RECORD_ID).within(COUNTRY_CODE))
        .rules(
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.KNOWS_REGION,
            SchoolColumns.NAMED_LIKE_SUM,
            SchoolColumns.NAMES_SCHOOL)
        .derives(Derived.REGION)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_quality_labels")
        .title("Quality labels, as sent")
        .description(
            "Quality labels that projects of a school were given. One row per record of a sender.")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            RECORD_ID,
            COUNTRY_CODE,
            REGION_CODE,
            REGION_NAME,
            LOCALITY,
            SCHOOL_NAME,
            YEAR,
            PROJECT,
            LABEL,
            ROW_FLAGS)
        .build();
  }
}
