package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.time.LocalDate;
import java.util.List;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Decisions made by hand that two spellings mean the same school, or two different ones. */
public final class SchoolDecisions implements Publication {
  public static final Field<String> LEFT_NAME =
      Field.text("left_name", "One name", "Name of one school, as a source prints it");
  public static final Field<String> LEFT_LOCALITY =
      Field.text("left_locality", "Its town", "Town printed with it; empty: none was printed");
  public static final Field<String> LEFT_ID =
      Field.text("left_id", "Its code", "Its official code; empty: none was printed");
  public static final Field<String> RIGHT_NAME =
      Field.text("right_name", "Other name", "Name of the other school, as a source prints it");
  public static final Field<String> RIGHT_LOCALITY =
      Field.text("right_locality", "Other town", "Town printed with it; empty: none was printed");
  public static final Field<String> RIGHT_ID =
      Field.text("right_id", "Other code", "Its official code; empty: none was printed");
  public static final Field<String> JUDGEMENT =
      Field.text("judgement", "Judgement", "same: one school; different: two schools");
  public static final Field<String> JUDGED_BY_ROLE =
      Field.text(
          "judged_by_role",
          "Decided by",
          "Role of who decided, such as national support service; never a person's name");
  public static final Field<LocalDate> JUDGED_ON =
      Field.date("judged_on", "Judged on", "Day of the judgement");
  public static final Field<String> JUDGEMENT_REASON =
      Field.text("judgement_reason", "Reason", "What the decision rests on");

  @Override
  public Contract contract() {
    return Contract.strict(
        "school_decisions",
        Contract.Folder.ALL,
        List.of(
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2")),
            ContractColumn.required(LEFT_NAME),
            ContractColumn.optional(LEFT_LOCALITY),
            ContractColumn.optional(LEFT_ID),
            ContractColumn.required(RIGHT_NAME),
            ContractColumn.optional(RIGHT_LOCALITY),
            ContractColumn.optional(RIGHT_ID),
            ContractColumn.required(JUDGEMENT, new OneOf(List.of("same", "different"))),
            ContractColumn.required(JUDGED_BY_ROLE),
            ContractColumn.required(JUDGED_ON, BetweenDays.OF_SCHOOLS),
            ContractColumn.required(JUDGEMENT_REASON)),
        COUNTRY_CODE,
        LEFT_NAME,
        LEFT_LOCALITY,
        LEFT_ID,
        RIGHT_NAME,
        RIGHT_LOCALITY,
        RIGHT_ID);
  }

  @Override
  public Spec spec() {
    return Spec.named("school_decisions")
        .title("Schools told apart or together by hand")
        .description(
            """
            Pairs of spellings of which somebody decided that they are one school or two; a decision
            wins over every score. One row per decision.""")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(
            COUNTRY_CODE,
            LEFT_NAME,
            LEFT_LOCALITY,
            LEFT_ID,
            RIGHT_NAME,
            RIGHT_LOCALITY,
            RIGHT_ID,
            JUDGEMENT,
            JUDGED_BY_ROLE,
            JUDGED_ON,
            JUDGEMENT_REASON)
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }
}
