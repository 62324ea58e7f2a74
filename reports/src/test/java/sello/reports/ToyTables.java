package sello.reports;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** The tables of the toy release. */
public final class ToyTables {
  /** A column that is true, false or empty. */
  static final Field<Boolean> IS_CHECKED =
      Field.yesNo("is_checked", "Checked", "Whether somebody has checked the row");

  private ToyTables() {}

  private static Spec.Draft named(String name, String title, String onePer) {
    return Spec.named(name)
        .title(title)
        .description(title + ". One row per " + onePer + ".")
        .formula("As drawn.")
        .reference("None: a toy.");
  }

  private static Field<String> text(String name) {
    return Field.text(name, name.replace('_', ' '), "Text of " + name);
  }

  private static Field<Long> count(String name, Unit unit) {
    return Field.count(name, unit, name.replace('_', ' '), "Number of " + name);
  }

  public static ToyTable countries() {
    return new ToyTable(
        named("countries", "Countries", "country")
            .key(Field.text("iso2", "Country", "ISO code"))
            .attributes(text("name_en"), text("name_es"), text("member_from"))
            .build(),
        """
        iso2 | name_en | name_es
        AT   | Austria | Austria
        BE   | Belgium | Bélgica
        DE   | Germany | Alemania
        EE   | Estonia | Estonia
        ES   | Spain   | España
        FR   | France  | Francia
        GR   | Greece  |
        PL   | Poland  | Polonia
        """);
  }

  public static ToyTable breaks() {
    return new ToyTable(
        named("breaks", "Breaks in the series", "series and edition after a break")
            .key(text("series"), Fields.EDITION)
            .attributes(text("break_kind"), text("sentence_en"), Fields.SOURCE_URL)
            .build(),
        """
        series | edition   | break_kind    | sentence_en
        areas  | 2020-2021 | criteria      | A form of four parts replaced the five practice areas.
        awards | 2023-2024 | decision_body | New procedure: the national support organisations assess instead of the central one.
        """);
  }

  public static ToyTable awardsByEdition() {
    return new ToyTable(
        named("awards_by_edition", "Awards by edition", "edition")
            .key(Fields.EDITION)
            .attributes(Fields.AWARDS_PUBLISHED_BOUND, Fields.AWARDS_PUBLISHED_FIGURES)
            .measures(
                Measure.withLimits(Fields.AWARDS_PUBLISHED), Measure.flagged(Fields.AWARDS_COUNTED))
            .build(),
        """
        edition   | awards_published_bound | awards_published_figures | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | awards_counted_flag
        2018-2019 | = | F001 F002 | 1212 | 1211 | 1212 |    | 14 |
        2019-2020 | = | F009      | 1004 | 1004 | 1004 |    |    | :
        2020-2021 | = | F012 F014 | 2139 | 2134 | 2139 |    | 9  |
        2021-2022 | = | F015      | 2935 | 2935 | 2935 |    | 25 |
        2022-2023 |   |           |      |      |      | m  |    | m
        2023-2024 | = | F023 F025 | 4485 | 4485 | 4505 | b  | 30 | b
        2024-2025 | < | F026      |      |      | 1000 | :  | 12 |
        2025-2026 | > | F028      |      | 2900 |      | :  | 7  |
        2026-2027 |   |           |      |      |      | :  |    | :
        """);
  }

  public static ToyTable awardsByCountry() {
    return new ToyTable(
        named("awards_by_country", "Awards by country", "edition and country")
            .key(Fields.EDITION, Fields.COUNTRY_CODE)
            .attributes(
                Fields.COUNTRY_NAME,
                Fields.AWARDS_PUBLISHED_BOUND,
                Fields.AWARDS_PUBLISHED_FIGURES,
                Fields.LIST_COVERAGE)
            .measures(
                Measure.withLimits(Fields.AWARDS_PUBLISHED),
                Measure.flagged(Fields.AWARDS_COUNTED),
                Measure.flagged(count("awards_published_europe", Unit.AWARDS)),
                Measure.withLimits(Fields.SHARE_OF_EUROPE))
            .build(),
        """
        edition   | country_code | country_name | awards_published_bound | list_coverage | awards_published | awards_published_low | awards_published_high | awards_published_flag | awards_counted | awards_counted_flag | awards_published_europe | share_of_europe | share_of_europe_low | share_of_europe_high | share_of_europe_flag
        2021-2022 | AT | Austria | = | complete | 5   | 5   | 5   |   | 5  |   | 2935 | 0.0017035775127768314 | 0.0007278 | 0.003982 |
        2021-2022 | DE | Germany | = | none     | 17  | 17  | 17  |   |    | : | 2935 | 0.005792163543441227  | 0.00362   | 0.00926  |
        2021-2022 | EE | Estonia |   | partial  |     |     |     | : | 8  |   | 2935 |                       |           |          | :
        2021-2022 | ES | Spain   | = | none     | 171 | 171 | 173 |   |    | : | 2935 | 0.05826235093696763   | 0.0503    | 0.0673   |
        2021-2022 | FR | France  |   | none     |     |     |     | : |    | : | 2935 |                       |           |          | :
        2023-2024 | ES | Spain   |   | none     |     |     |     | : |    | : | 4485 |                       |           |          | :
        """);
  }

  public static ToyTable activeLabelsByYear() {
    return new ToyTable(
        named("active_labels_by_year", "Labels in force by year", "year and country")
            .key(Fields.YEAR, Fields.COUNTRY_CODE)
            .attributes(Fields.COUNTRY_NAME, text("active_labels_basis"))
            .measures(
                Measure.withLimits(count("active_labels", Unit.SCHOOLS)),
                Measure.flagged(count("active_labels_published", Unit.SCHOOLS)),
                Measure.flagged(count("active_labels_known", Unit.SCHOOLS)),
                Measure.flagged(count("active_labels_europe", Unit.SCHOOLS)),
                Measure.withLimits(Fields.SHARE_OF_EUROPE))
            .build(),
        """
        year | country_code | country_name | active_labels | active_labels_low | active_labels_high | active_labels_flag | active_labels_published | active_labels_known | active_labels_europe | share_of_europe | share_of_europe_low | share_of_europe_high
        2018 | EUR | Europe | 1212 | 1211 | 1212 |   |      | 1212 | 1212 | | |
        2019 | EUR | Europe | 2216 | 2215 | 2216 |   | 2216 | 2216 | 2216 | | |
        2019 | ES  | Spain  |      |      |      | : | 171  | 171  | 2216 | 0.07716606498194946 | 0.0668 | 0.0891
        2020 | EUR | Europe | 3143 | 3138 | 3143 |   |      | 3143 | 3143 | | |
        2021 | EUR | Europe | 5074 | 5069 | 5074 |   |      | 5074 | 5074 | | |
        2022 | EUR | Europe | 2935 | 2935 | 2935 |   |      | 2935 | 2935 | | |
        2023 | EUR | Europe | 4485 | 4485 | 4505 | b |      | 4485 | 4485 | | |
        2024 | EUR | Europe |      | 4485 | 5505 | : |      |      |      | | |
        2025 | EUR | Europe |      | 2900 |      | : |      |      |      | | |
        2026 | EUR | Europe |      |      |      | : |      |      |      | | |
        """);
  }

  public static ToyTable awards() {
    return new ToyTable(
        named("awards", "Awards", "school on a winners' list")
            .key(text("award_id"))
            .attributes(Fields.EDITION, Fields.COUNTRY_CODE, Fields.SCHOOL_NAME)
            .measures(Measure.exact(Fields.VALUE))
            .build(),
        """
        award_id | edition   | country_code | school_name              | value
        A1       | 2021-2022 | EE           | Surju Põhikool           | 1.5
        A2       | 2021-2022 | DE           | =HYPERLINK("x", "y")     | 0.00001
        A3       | 2021-2022 | DE           | -1+1 <b>                 | 12000000
        A4       | 2021-2022 | ES           | CEIP "El Prado", Sevilla | 0.1
        """);
  }

  public static ToyTable schools() {
    return new ToyTable(
        named("schools", "Schools", "school")
            .key(text("school_key"))
            .attributes(Fields.SCHOOL_NAME, IS_CHECKED)
            .build(),
        """
        school_key | school_name    | is_checked
        EE:1       | Surju Põhikool | false
        ES:1       | IES Imaginario | true
        """);
  }

  /** A column of each type, and values that formats have come to grief over. */
  public static ToyTable kinds() {
    return new ToyTable(
        named("kinds_of_value", "Kinds of value", "country and year")
            .key(Fields.COUNTRY_CODE, Fields.YEAR)
            .attributes(
                Field.date("seen_on", "Seen on", "Day on which it was seen"),
                IS_CHECKED,
                Fields.NOTE)
            .measures(
                Measure.flagged(count("awarded", Unit.AWARDS)),
                Measure.withLimits(Field.share("award_rate", "Award rate", "Awarded of applied")),
                Measure.difference(
                    Field.amount("change_pp", Unit.POINTS, "Change", "Change of the rate")))
            .build(),
        """
        country_code | year | seen_on    | is_checked | note                | awarded             | awarded_flag | award_rate          | award_rate_low | award_rate_high | award_rate_flag | change_pp | change_pp_flag
        DE           | 2019 | 2020-02-29 | false           | =1+1                | 9007199254740993    |              | 0.1                 | 0              | 1               |                 | -0.5      |
        DE           | 2020 |            | true            | a, "b" and 'c'      |                     | :            |                     |                |                 | C               |           | bm
        ES           | 2019 | 1999-12-31 |                 | Surju Põhikool €    | 0                   | p            | 0.30000000000000004 | 0.00000012     | 123456789.5     | bu              | -0.0      | e
        GR           | 2021 |            |                 |                     |                     | m            |                     |                | 0.5             | :               |           | :
        """);
  }

  public static List<ToyTable> all() {
    return List.of(
        ToyLineage.rawToys(),
        ToyLineage.toyEditions(),
        ToyLineage.toyTotals(),
        ToyLineage.toysByYear(),
        ToyLineage.toysToDate(),
        countries(),
        breaks(),
        awards(),
        schools(),
        kinds(),
        awardsByEdition(),
        awardsByCountry(),
        activeLabelsByYear());
  }
}
