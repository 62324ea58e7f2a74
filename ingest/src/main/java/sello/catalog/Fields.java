package sello.catalog;

import java.time.LocalDate;

/**
 * The vocabulary: fields that more than one table carries. A table's own fields stand in its file.
 */
public final class Fields {
  private Fields() {}

  /**
   * The code that stands for all eTwinning countries together, where a country code is expected.
   */
  public static final String EUROPE = "EUR";

  // Where and when
  public static final Field<String> COUNTRY_CODE =
      Field.text(
          "country_code",
          "Country",
          "ISO 3166-1 alpha-2 code; EUR is all eTwinning countries together");
  public static final Field<String> COUNTRY_NAME =
      Field.text("country_name", "Country name", "Name of the country in English");
  public static final Field<String> REGION_CODE =
      Field.text(
          "region_code",
          "Region",
          "NUTS 2024 or statistical region 2024 code; empty: not known; in tables of counts the word"
              + " unknown stands for what no source places");
  public static final Field<String> REGION_NAME =
      Field.text("region_name", "Region name", "Name of the region, as the source prints it");
  public static final Field<String> LOCALITY =
      Field.text("locality", "Town", "Town of the school, as the source prints it");
  public static final Field<String> EDITION =
      Field.text(
          "edition",
          "Edition",
          "Call of the School Label, named by its two school years: 2023-2024");
  public static final Field<Integer> YEAR = Field.year("year", "Year", "Calendar year");

  // What was published
  public static final Field<String> FIGURE_ID =
      Field.text("figure_id", "Figure", "Identifier of a published figure");
  public static final Field<String> PERIOD =
      Field.text(
          "period",
          "Period",
          "Edition, year, school year or date that a published figure is about");
  public static final Field<String> PERIOD_KIND =
      Field.text(
          "period_kind",
          "Kind of period",
          "edition, stock, calendar_year, school_year, cumulative or unknown");
  public static final Field<String> METRIC =
      Field.text(
          "metric",
          "Metric",
          "What a published figure counts: a name from the closed list metrics");
  public static final Field<String> BOUND =
      Field.text(
          "bound", "Bound", "How to read the value: = exact, > more than, < less than, ~ about");
  public static final Field<Double> VALUE =
      Field.amount(
          "value",
          Unit.AS_METRIC,
          "Published value",
          "The number that the source prints; read it with its bound");
  public static final Field<String> SOURCE_URL =
      Field.text("source_url", "Source address", "Page on which it was read");
  public static final Field<String> SOURCE_KIND =
      Field.text(
          "source_kind",
          "Kind of source",
          "official, press, school, or seed (the brief of this project)");
  public static final Field<String> NOTE =
      Field.text("note", "Note", "Remark of the person who read the page");
  public static final Field<String> SCHOOL_NAME =
      Field.text("school_name", "School", "Name of the school, as the source prints it");

  public static final Field<String> SCHOOL_ID =
      Field.text("school_id", "School code", "Code of the school in the register of its country");
  public static final Field<String> SCHOOL_LINK =
      Field.text(
          "school_link",
          "School page",
          "Address of the school's page. The European School Education Platform's own page of a"
              + " school, schools-organisations/ and a slug, names the school; no other does");
  public static final Field<String> PROVINCE =
      Field.text(
          "province",
          "Province",
          "District below the reporting level of the country, as the source prints it");
  public static final Field<String> DECISION =
      Field.text("decision", "Decision", "awarded or refused");
  public static final Field<LocalDate> DECIDED_ON =
      Field.date("decided_on", "Decided on", "Day of the decision");
  public static final Field<Double> SCORE =
      Field.amount("score", Unit.POINTS, "Score", "Points given by the assessors, 0 to 10");
  public static final Field<String> AREA_CODE =
      Field.text("area_code", "Area", "Code of a criterion area within its scheme");
  public static final Field<Long> PUPILS =
      Field.count("pupils", Unit.PUPILS, "Pupils", "Pupils of the school");

  // Where a row comes from
  public static final Field<String> ROW_FLAGS =
      Field.text(
          "row_flags",
          "Flags of the row",
          "Reasons to read the row with care: missing_score, total_mismatch, unknown_region,"
              + " region_union, named_like_sum, stages_disagree, and other_edition or other_country than the whole"
              + " file states. Empty: none");
  public static final Field<String> SOURCE_FILE =
      Field.text(
          "source_file", "Input file", "File from which the row was read, under the inputs folder");
  public static final Field<Long> SOURCE_LINE =
      new Field<>(
          "source_line",
          Type.LONG,
          Unit.NONE,
          "Line",
          "Line of the file on which the row starts; the first is 1",
          0);

  // Reference
  public static final Field<String> NAME_EN = Field.text("name_en", "Name", "Name in English");
  public static final Field<String> NAME_ES =
      Field.text("name_es", "Name in Spanish", "Name in Spanish");
  public static final Field<String> SCHEME =
      Field.text("scheme", "Scheme", "Version of a code list");
  public static final Field<LocalDate> VALID_FROM =
      Field.date("valid_from", "Valid from", "First day on which a label of the edition is valid");
  public static final Field<LocalDate> VALID_TO =
      Field.date("valid_to", "Valid to", "Last day on which a label of the edition is valid");
  public static final Field<String> EDITIONS_AWARDED =
      Field.text(
          "editions_awarded",
          "Editions awarded",
          "Editions on whose winners' lists the school is named, the oldest first, parted by a blank;"
              + " empty: no list that names it says its edition. Asked for several, rows with any"
              + " of them are found");
  public static final Field<String> SEARCH_TEXT =
      Field.text(
          "search_text",
          "Words to search by",
          "Words of names and places in Latin letters, without case and accents. Asked for words in"
              + " any script, rows are found that have all of them as the beginning of a word, of"
              + " three letters and more also inside one");

  // Figures of more than one table
  public static final Field<Long> AWARDS_PUBLISHED =
      Field.count(
          "awards_published",
          Unit.AWARDS,
          "Awards, published",
          "Labels granted in the edition as a source prints it. The ends of the interval are the lowest and highest that"
              + " the sources allow: where a source prints only 'almost' or 'over' there is no value, only an end");
  public static final Field<String> AWARDS_PUBLISHED_BOUND =
      Field.text(
          "awards_published_bound",
          "Bound of the published awards",
          "How the sources print it: = exact, > more than, < less than, ~ about; empty: not printed");
  public static final Field<String> AWARDS_PUBLISHED_FIGURES =
      Field.text(
          "awards_published_figures",
          "Published figures used",
          "The figure_id of every published figure behind it, the one taken as value first");
  public static final Field<Long> AWARDS_COUNTED =
      Field.count(
          "awards_counted",
          Unit.AWARDS,
          "Awards, counted",
          "Awards on the winners' lists that were loaded; a school named more than once in an edition"
              + " counts once. A partial list gives fewer than were awarded: see list_coverage");
  public static final Field<String> LIST_COVERAGE =
      Field.text(
          "list_coverage",
          "Coverage of the list",
          "complete: the winners' list names every award; partial: it is known or feared to be incomplete; none: no list was loaded");
  public static final Field<Double> SHARE_OF_EUROPE =
      Field.share(
          "share_of_europe",
          "Share of Europe",
          "The figure of the country or region divided by Europe's for the same time");
  public static final Field<Double> SHARE_OF_COUNTRY =
      Field.share(
          "share_of_country",
          "Share of the country",
          "The region's figure divided by its country's for the same time");
}
