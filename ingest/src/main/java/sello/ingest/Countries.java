package sello.ingest;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;

/** Countries that take part in eTwinning, or did: codes, names, membership. */
public final class Countries implements Publication {
  public static final Field<String> ISO2 =
      Field.text("iso2", "ISO alpha-2", "ISO 3166-1 alpha-2 code; XK is user-assigned");
  public static final Field<String> ISO3 =
      Field.text("iso3", "ISO alpha-3", "ISO 3166-1 alpha-3 code");
  public static final Field<String> ISO_NUMERIC =
      Field.text("iso_numeric", "ISO numeric", "ISO 3166-1 numeric code; none for Kosovo");
  public static final Field<String> EUROSTAT_CODE =
      Field.text(
          "eurostat_code", "Eurostat code", "Code at Eurostat: EL and UK where ISO has GR and GB");
  public static final Field<String> NAME_NATIVE =
      Field.text("name_native", "Own name", "Name in the languages of the country");
  public static final Field<String> MEMBERSHIP =
      Field.text("membership", "Membership", "programme, plus (neighbourhood) or former");
  public static final Field<String> MEMBER_FROM =
      Field.text(
          "member_from",
          "Member from",
          "Joining date, perhaps partial; empty: before the label began");
  public static final Field<String> MEMBER_TO =
      Field.text("member_to", "Member to", "Leaving date, perhaps partial; empty: still a member");
  public static final Field<String> MEMBER_SOURCE_URL =
      Field.text("member_source_url", "Source of the dates", "Page on which the dates were read");
  public static final Field<Integer> REGION_LEVEL =
      Field.number(
          "region_level",
          "Region level",
          "Level of the regions used in reports; 0: the country is one unit");
  public static final Field<String> REGION_NOTE =
      Field.text("region_note", "Regions", "What the regions are called, and what they leave out");

  @Override
  public Contract contract() {
    return Contract.strict("countries", Contract.Folder.ALL)
        .columns(
            ContractColumn.code(ISO2, new HasForm("[A-Z]{2}", "two capital letters")),
            ContractColumn.required(ISO3, new HasForm("[A-Z]{3}", "three capital letters")),
            ContractColumn.optional(ISO_NUMERIC, new HasForm("\\d{3}", "three digits")),
            ContractColumn.required(EUROSTAT_CODE, new HasForm("[A-Z]{2}", "two capital letters")),
            ContractColumn.required(Fields.NAME_EN),
            ContractColumn.required(Fields.NAME_ES),
            ContractColumn.required(NAME_NATIVE),
            ContractColumn.required(MEMBERSHIP, new OneOf(List.of("programme", "plus", "former"))),
            ContractColumn.optional(MEMBER_FROM, HasForm.PARTIAL_DATE),
            ContractColumn.optional(MEMBER_TO, HasForm.PARTIAL_DATE),
            ContractColumn.optional(MEMBER_SOURCE_URL),
            ContractColumn.required(REGION_LEVEL, new AtLeast(0)),
            ContractColumn.optional(REGION_NOTE))
        .key(RowKey.of(ISO2))
        .rules(new NotBefore(MEMBER_TO.name(), MEMBER_FROM.name()))
        .build();
  }

  @Override
  public boolean isReference() {
    return true;
  }

  @Override
  public Spec spec() {
    return Spec.named("countries")
        .title("Countries")
        .description(
            "Countries of eTwinning: codes, names, membership, reporting level. One row per country.")
        .key(ISO2)
        .attributes(
            Publication.withSource(
                ISO3,
                ISO_NUMERIC,
                EUROSTAT_CODE,
                Fields.NAME_EN,
                Fields.NAME_ES,
                NAME_NATIVE,
                MEMBERSHIP,
                MEMBER_FROM,
                MEMBER_TO,
                MEMBER_SOURCE_URL,
                REGION_LEVEL,
                REGION_NOTE))
        .build();
  }
}
