package sello.ingest;

import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * Editions of the label that were held: calls, validity as stated, rules. There was none for
 * 2022-2023.
 */
public final class RawEditions implements Publication {
  public static final Field<String> CALL_OPENED =
      Field.text("call_opened", "Call opened", "Opening of the call, perhaps a partial date");
  public static final Field<String> CALL_CLOSED =
      Field.text("call_closed", "Call closed", "Closing of the call, perhaps a partial date");
  public static final Field<String> ANNOUNCED_ON =
      Field.text(
          "announced_on", "Announced", "Announcement of the winners, perhaps a partial date");
  public static final Field<String> AREA_SCHEME =
      Field.text("area_scheme", "Area scheme", "Version of the criterion areas that was used");
  public static final Field<Integer> MIN_YEARS_REGISTERED =
      Field.number(
          "min_years_registered", "Years registered", "Years a school must have been registered");
  public static final Field<Integer> MIN_ACTIVE_TEACHERS =
      Field.number("min_active_teachers", "Active teachers", "Active teachers a school must have");
  public static final Field<String> ASSESSED_BY =
      Field.text(
          "assessed_by", "Assessed by", "CSS (central) or NSO (national support organisations)");
  public static final Field<String> COMMENT =
      Field.text("comment", "Comment", "Remark of the compiler");

  @Override
  public Contract contract() {
    return Contract.strict("editions", Contract.Folder.ALL)
        .columns(
            ContractColumn.code(EDITION, new IsEdition()),
            ContractColumn.optional(CALL_OPENED, HasForm.PARTIAL_DATE),
            ContractColumn.optional(CALL_CLOSED, HasForm.PARTIAL_DATE),
            ContractColumn.optional(ANNOUNCED_ON, HasForm.PARTIAL_DATE),
            ContractColumn.optional(VALID_FROM),
            ContractColumn.optional(VALID_TO),
            ContractColumn.required(AREA_SCHEME),
            ContractColumn.required(MIN_YEARS_REGISTERED, new AtLeast(0)),
            ContractColumn.required(MIN_ACTIVE_TEACHERS, new AtLeast(0)),
            ContractColumn.required(ASSESSED_BY, new OneOf(List.of("CSS", "NSO"))),
            ContractColumn.optional(COMMENT),
            ContractColumn.optional(SOURCE_URL))
        .key(RowKey.of(EDITION))
        .rules(
            new NotBefore(CALL_CLOSED.name(), CALL_OPENED.name()),
            new NotBefore(VALID_TO.name(), VALID_FROM.name()))
        .build();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_editions")
        .title("Editions, as stated")
        .description(
            """
            Editions of the School Label that were held, with the dates that a source states; an
            empty date was not seen. One row per edition.""")
        .key(EDITION)
        .attributes(
            Publication.withSource(
                CALL_OPENED,
                CALL_CLOSED,
                ANNOUNCED_ON,
                VALID_FROM,
                VALID_TO,
                AREA_SCHEME,
                MIN_YEARS_REGISTERED,
                MIN_ACTIVE_TEACHERS,
                ASSESSED_BY,
                COMMENT,
                SOURCE_URL))
        .build();
  }
}
