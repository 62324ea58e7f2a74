package sello.ingest;

import static sello.catalog.Fields.BOUND;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.FIGURE_ID;
import static sello.catalog.Fields.METRIC;
import static sello.catalog.Fields.NOTE;
import static sello.catalog.Fields.PERIOD;
import static sello.catalog.Fields.PERIOD_KIND;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.ROW_FLAGS;
import static sello.catalog.Fields.SOURCE_KIND;
import static sello.catalog.Fields.SOURCE_URL;
import static sello.catalog.Fields.VALUE;

import java.util.List;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** Figures that others have printed, as printed: contradictions and bounds are kept. */
public final class RawPublishedFigures implements Publication {
  /** Every metric but the shares counts something. */
  private static final String COUNTED = "(?!.*share).*";

  private static final Rule WHOLE =
      new HasForm("\\d{1,15}(\\.0+)?", "a whole number, since the metric is a count");

  /** Without one the figure is of no year, and in none of the series. */
  private static final Rule OF_YEAR = new HasForm("(active )?\\d{4}", "a year like 2024");

  /** A stock of another metric is read at some date of its year, these at its end. */
  private static final Rule ACTIVE =
      new HasForm("active \\d{4}", "the year at whose end labels are in force, like active 2019");

  @Override
  public Contract contract() {
    return Contract.strict("published_figures", Contract.Folder.ALL)
        .columns(
            ContractColumn.required(FIGURE_ID, new HasForm("F\\d+", "F and a number, like F001")),
            ContractColumn.required(PERIOD),
            ContractColumn.required(
                PERIOD_KIND,
                new OneOf(
                    List.of(
                        "edition",
                        "stock",
                        "calendar_year",
                        "school_year",
                        "cumulative",
                        "unknown"))),
            ContractColumn.required(COUNTRY_CODE, new CodeOf("countries.iso2", List.of(EUROPE))),
            ContractColumn.optional(REGION_NAME),
            ContractColumn.required(METRIC, new CodeOf("metrics.metric")),
            ContractColumn.required(BOUND, new OneOf(List.of("=", ">", "<", "~"))),
            ContractColumn.required(VALUE, new AtLeast(0)),
            ContractColumn.optional(SOURCE_URL, new HasForm("https?://.+", "a web address")),
            ContractColumn.required(
                SOURCE_KIND, new OneOf(List.of("official", "press", "school", "seed"))),
            ContractColumn.optional(NOTE))
        .key(RowKey.of(FIGURE_ID))
        .derives(Derived.REGION)
        .rules(
            new HoldsWhen(VALUE.name(), METRIC.name(), COUNTED, WHOLE),
            new HoldsWhen(
                PERIOD.name(), PERIOD_KIND.name(), "edition", new CodeOf("editions.edition")),
            new HoldsWhen(PERIOD.name(), PERIOD_KIND.name(), "calendar_year|stock", OF_YEAR),
            new HoldsWhen(PERIOD.name(), PERIOD_KIND.name(), "school_year", new IsPeriod(false)),
            new HoldsWhen(PERIOD.name(), PERIOD_KIND.name(), "cumulative", new IsPeriod(true)),
            new HoldsWhen(PERIOD.name(), METRIC.name(), "active_labels", ACTIVE),
            new HoldsWhen(VALUE.name(), METRIC.name(), ".*share.*", new Between("", 0, 100)),
            new HoldsWhen(VALUE.name(), METRIC.name(), "country_rank", new AtLeast(1)),
            new IsMember(COUNTRY_CODE.name(), PERIOD.name()),
            SchoolColumns.KNOWS_REGION)
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_published_figures")
        .title("Published figures, as printed")
        .description(
            """
            Figures that others have printed on the School Label and on eTwinning. Rows that
            contradict each other are all kept. One row per published figure.""")
        .key(FIGURE_ID)
        .attributes(
            Publication.withSource(
                PERIOD,
                PERIOD_KIND,
                COUNTRY_CODE,
                REGION_CODE,
                REGION_NAME,
                METRIC,
                BOUND,
                SOURCE_URL,
                SOURCE_KIND,
                NOTE,
                ROW_FLAGS))
        .measures(Measure.exact(VALUE))
        .build();
  }
}
