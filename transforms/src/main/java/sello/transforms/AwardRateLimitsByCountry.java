package sello.transforms;

import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.ApplicationFields.AWARDED_SCHOOLS;
import static sello.transforms.ApplicationFields.REGISTERED_SCHOOLS;
import static sello.transforms.FunnelFields.AWARDED_SHARE;
import static sello.transforms.FunnelFields.VERDICT;
import static sello.transforms.FunnelFields.WIDENED_VERDICT;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Whether a country's share of awarded schools is further from Europe's than chance explains. */
final class AwardRateLimitsByCountry implements Table.From1 {
  private static final AwardFunnel FUNNEL = new AwardFunnel(List.of(EDITION));

  @Override
  public Spec spec() {
    return Spec.named("award_rate_limits_by_country")
        .title("Award rates of countries against chance")
        .description(
            """
            Of the schools registered in a country, the share that got the label in an edition, and
            whether it lies within the funnel limits of all countries compared: those that differ
            by chance alone. Instead of ranks. It does not say why a country differs. One row per
            edition and country, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE)
        .attributes(COUNTRY_NAME, VERDICT, WIDENED_VERDICT)
        .measures(AwardRateLimits.measures())
        .formula(AwardRateLimits.FORMULA)
        .reference(AwardRateLimits.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("application_stages_by_country")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(AWARDED_SCHOOLS, REGISTERED_SCHOOLS)
            .giving(AWARDED_SCHOOLS, REGISTERED_SCHOOLS, AWARDED_SHARE),
        Trace.to("application_stages_by_country")
            .same(EDITION)
            .taking(AWARDED_SCHOOLS, REGISTERED_SCHOOLS)
            .giving(AwardRateLimits.ofTheGroup().toArray(Field<?>[]::new))
            .because("All countries compared, without the row of Europe"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> stages) {
    Column isCountry = col(COUNTRY_CODE).notEqual(EUROPE);
    return AwardRateLimits.of(spec(), FUNNEL.of(stages.where(isCountry), isCountry));
  }
}
