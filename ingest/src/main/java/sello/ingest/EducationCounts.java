package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.VALUE;
import static sello.catalog.Fields.YEAR;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * Schools, pupils and teachers of a country or region in Eurostat's own files: the denominators of
 * rates per school.
 */
public final class EducationCounts implements Publication {
  public static final Field<String> GEO =
      Field.text("geo", "Place at Eurostat", "Country (EL, UK), region or aggregate, as printed");
  public static final Field<String> ISCED_LEVEL =
      Field.text("isced_level", "Level", "ISCED 2011 level of education, such as ED1; or a range");
  public static final Field<String> SEX = Field.text("sex", "Sex", "T total, F female, M male");
  public static final Field<String> UNIT =
      Field.text("unit", "Unit", "NR is a number of, FTE of full-time equivalents");
  public static final Field<String> FREQUENCY =
      Field.text("frequency", "Frequency", "A is once a year");
  public static final Field<String> MEASURE =
      Field.text("measure", "What is counted", "schools, pupils or teachers");
  public static final Field<String> OBSERVATION_FLAGS =
      Field.text(
          "observation_flags",
          "Flags at Eurostat",
          "b break, d definition differs, e estimated, f forecast, i imputed, m missing, n not"
              + " significant, p provisional, u low reliability, C confidential, N not applicable");
  public static final Field<Boolean> IS_AGGREGATE =
      Field.yesNo(
          "is_aggregate",
          "Aggregate",
          "Whether the figure is a sum over places or levels that have figures of their own");

  /** Persons and posts: three digits behind a mark may be thousands. */
  private static final Rule NOT_THOUSANDS =
      new HasForm("-?\\d+(\\.\\d{1,2})?", "a number with two decimals at most");

  private static final Rule LEVEL =
      new HasForm(
          "TOTAL|UNK|NRP|OTH|NAP"
              + "|ED[0-8]\\d{0,2}[A-Z]{0,8}([-_](ED)?[0-8]\\d{0,2}[A-Z]{0,8}){0,2}",
          "a level of ISCED 2011 such as ED1, a range such as ED0-2, or TOTAL");

  private static final Rule COUNTED =
      new HasForm(
          "NR|FTE",
          "NR, a number of, or FTE, full-time equivalents: leave out changes and shares, which are"
              + " no counts");

  /** What is counted once in a year; a quarter's count would stand beside the year's. */
  private static final Rule YEARLY =
      new HasForm("A", "A, once a year: leave out what is counted more often or for longer");

  /** Nobody counts schools in full-time equivalents. */
  private static final Rule NUMBER = new HasForm("(NR)?", "NR, a number of, of schools");

  /** Half a school is a number of thousands. */
  private static final Rule WHOLE = new HasForm("(\\d+(\\.0+)?)?", "a whole number, of schools");

  private static final Pattern RANGE = Pattern.compile("TOTAL|ED\\d+[-_].*");
  private static final Map<String, Pattern> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("teachers", Pattern.compile("teach|perp|staff"));
    MEASURES.put("pupils", Pattern.compile("pupil|student|enr"));
    MEASURES.put("schools", Pattern.compile("school|inst"));
  }

  /** Pupils per teacher, or the share of schools with something, are no counts of either. */
  private static final Pattern RATIO =
      Pattern.compile(
          "(?<!\\p{L})(ratios?|rates?|shares?|percent(age)?s?|pct|tasas?|porcentajes?|taux|anteile?"
              + "|quoten?|leavers?|per\\P{L}*(teacher|pupil|student|school|class|inhab|capita|head|1000))"
              + "(?!\\p{Ll}{3})");

  /**
   * What a file of Eurostat counts, by its name: {@code educ_uoe_enra11} counts pupils. Empty where
   * its name is that of a ratio.
   */
  static Optional<String> measureOf(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    if (RATIO.matcher(name).find()) {
      return Optional.empty();
    }
    return MEASURES.entrySet().stream()
        .filter(e -> e.getValue().matcher(name).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static boolean isRangeOfLevels(String level) {
    return RANGE.matcher(level).matches();
  }

  @Override
  public Contract contract() {
    return Contract.forgiving("education_counts", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(GEO, new IsGeo()).read(Reading.GEO),
            ContractColumn.required(
                    YEAR,
                    new HasForm("\\d{4}", "a year like 2024"),
                    new Between("year", 1900, 2050))
                .read(Reading.YEAR),
            ContractColumn.optional(ISCED_LEVEL, LEVEL),
            ContractColumn.optional(SEX, new OneOf(List.of("T", "F", "M"))),
            ContractColumn.optional(UNIT, COUNTED),
            ContractColumn.optional(FREQUENCY, YEARLY),
            ContractColumn.required(MEASURE, new OneOf(List.of("schools", "pupils", "teachers"))),
            ContractColumn.optional(VALUE, new AtLeast(0), NOT_THOUSANDS),
            ContractColumn.optional(
                    OBSERVATION_FLAGS,
                    new HasForm(ObservationFlags.FORM, "flags of Eurostat, such as p or ep"))
                .read(Reading.FLAGS))
        .key(RowKey.of(GEO, YEAR, ISCED_LEVEL, SEX, UNIT, FREQUENCY, MEASURE))
        .rules(
            new HoldsWhen(UNIT.name(), MEASURE.name(), "schools", NUMBER),
            new HoldsWhen(VALUE.name(), MEASURE.name(), "schools", WHOLE),
            new HasFigureColumn(List.of(VALUE.name())))
        .derives(Derived.COUNTRY_OF_GEO, Derived.REGION_OF_GEO, Derived.IS_AGGREGATE)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("education_counts")
        .title("Schools, pupils and teachers")
        .description(
            """
            Schools, pupils and teachers by place, year, level and sex, with Eurostat's flags;
            aggregates are marked and never added to their parts. One row per observation.""")
        .key(SOURCE_FILE, SOURCE_LINE, YEAR)
        .attributes(
            MEASURE,
            GEO,
            COUNTRY_CODE,
            REGION_CODE,
            ISCED_LEVEL,
            SEX,
            UNIT,
            FREQUENCY,
            OBSERVATION_FLAGS,
            IS_AGGREGATE)
        .measures(Measure.optional(VALUE))
        .build();
  }
}
