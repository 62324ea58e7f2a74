package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.AWARDS_PUBLISHED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.catalog.Fields.SHARE_OF_EUROPE;
import static sello.catalog.Fields.YEAR;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_EUROPE;
import static sello.transforms.ActiveLabelsByYear.ACTIVE_LABELS_KNOWN;
import static sello.transforms.ActiveLabelsByYear.BASIS;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.LabelFlowFields.ACTIVE_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRED_LABELS;
import static sello.transforms.LabelFlowFields.EXPIRING_EDITIONS;
import static sello.transforms.LabelFlowFields.EXPIRING_LABELS;
import static sello.transforms.LabelFlowFields.NEW_EDITIONS;
import static sello.transforms.LabelFlowFields.NEW_LABELS;
import static sello.transforms.LabelFlowFields.RENEWED_LABELS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;

/** Labels valid at the end of a year, and how many begin, are renewed and end from year to year. */
final class ActiveLabelsByCountry implements Table.From4 {
  static final Field<Long> COUNTRIES_REPORTING_RENEWALS =
      Field.count(
          "countries_reporting_renewals",
          Unit.COUNTRIES,
          "Countries reporting renewals",
          "Countries whose winners' lists tell renewals of the new labels: 1 or 0 for a country;"
              + " Europe's renewed_labels are their sum");

  @Override
  public Spec spec() {
    return Spec.named("active_labels_by_country")
        .title("Labels that begin and end, by country")
        .description(
            """
            Schools whose label is valid on 31 December, in Europe (EUR) and in each country, as in
            active_labels_by_year, and how many labels are new, are renewed, have expired since the
            year before and expire in the next. One row per year and country.""")
        .key(YEAR, COUNTRY_CODE)
        .attributes(
            COUNTRY_NAME, BASIS, ACTIVE_EDITIONS, NEW_EDITIONS, EXPIRED_EDITIONS, EXPIRING_EDITIONS)
        .measures(Measure.withLimits(ACTIVE_LABELS))
        .measures(LabelFlowFields.measures())
        .measures(
            Measure.exact(COUNTRIES_REPORTING_RENEWALS),
            Measure.flagged(ACTIVE_LABELS_KNOWN),
            Measure.flagged(ACTIVE_LABELS_EUROPE),
            Measure.withLimits(SHARE_OF_EUROPE))
        .formula(
            """
            Cohorts, stock and share are those of active_labels_by_year: the awards of a country are
            those that its awards_basis names, published or counted on a complete winners' list;
            renewals are counted on lists alone.
            """
                + LabelFlowFields.FORMULA)
        .reference("Wilson 1927, doi:10.1080/01621459.1927.10502953")
        .build();
  }

  @Override
  public List<Trace> traces() {
    List<Trace> all = new ArrayList<>();
    all.add(
        Trace.to("active_labels_by_year")
            .same(YEAR)
            .same(COUNTRY_CODE)
            .giving(ACTIVE_LABELS, ACTIVE_LABELS_KNOWN, ACTIVE_LABELS_EUROPE, SHARE_OF_EUROPE));
    all.add(Trace.to("editions").listed(ACTIVE_EDITIONS, EDITION));
    all.addAll(cohorts(NEW_EDITIONS, NEW_LABELS));
    all.addAll(cohorts(EXPIRED_EDITIONS, EXPIRED_LABELS));
    all.addAll(cohorts(EXPIRING_EDITIONS, EXPIRING_LABELS));
    all.add(europe(NEW_EDITIONS).giving(RENEWED_LABELS).taking(RENEWALS));
    all.add(country(NEW_EDITIONS).giving(RENEWED_LABELS).taking(RENEWALS));
    return all;
  }

  private static List<Trace> cohorts(Field<String> editions, Field<Long> labels) {
    List<Trace> all = new ArrayList<>(KnownAwards.traces(country(editions).giving(labels)));
    all.add(europe(editions).giving(labels).taking(AWARDS_PUBLISHED));
    return all;
  }

  private static Trace europe(Field<String> editions) {
    return Trace.to("awards_by_edition").ofRows(COUNTRY_CODE, EUROPE).listed(editions, EDITION);
  }

  private static Trace country(Field<String> editions) {
    return Trace.to("awards_by_country").same(COUNTRY_CODE).listed(editions, EDITION);
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> editions,
      Dataset<Row> awardsByEdition,
      Dataset<Row> awardsByCountry,
      Dataset<Row> activeLabelsByYear) {
    Dataset<Row> flows =
        LabelFlows.of(editions, Cohorts.of(awardsByEdition, awardsByCountry), COUNTRY_CODE);
    Dataset<Row> units =
        activeLabelsByYear
            .join(flows, names(YEAR, COUNTRY_CODE))
            .select(
                Stream.of(
                        dimensions(), stock(), LabelFlows.columns(), shares(), LabelFlows.breaks())
                    .flatMap(columns -> columns)
                    .toArray(Column[]::new));
    return LabelFlows.marked(spec(), units);
  }

  private static Stream<Column> dimensions() {
    return Stream.of(
        col(YEAR),
        col(COUNTRY_CODE),
        col(COUNTRY_NAME),
        col(BASIS),
        col(ACTIVE_EDITIONS),
        col(NEW_EDITIONS),
        col(EXPIRED_EDITIONS),
        col(EXPIRING_EDITIONS));
  }

  private static Stream<Column> stock() {
    return Stream.of(
        col(ACTIVE_LABELS),
        col(ACTIVE_LABELS.low()),
        col(ACTIVE_LABELS.high()),
        col(ACTIVE_LABELS.flag()));
  }

  private static Stream<Column> shares() {
    return Stream.of(
        as(col("histories"), COUNTRIES_REPORTING_RENEWALS),
        col(ACTIVE_LABELS_KNOWN),
        col(ACTIVE_LABELS_KNOWN.flag()),
        col(ACTIVE_LABELS_EUROPE),
        col(ACTIVE_LABELS_EUROPE.flag()),
        col(SHARE_OF_EUROPE),
        col(SHARE_OF_EUROPE.low()),
        col(SHARE_OF_EUROPE.high()),
        col(SHARE_OF_EUROPE.flag()));
  }
}
