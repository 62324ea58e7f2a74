package sello.transforms;

import static sello.catalog.Columns.col;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.COUNTRY_NAME;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
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

/**
 * Whether a region's share of awarded schools is further from its country's than chance explains.
 */
final class AwardRateLimitsByRegion implements Table.From1 {
  private static final AwardFunnel FUNNEL = new AwardFunnel(List.of(EDITION, COUNTRY_CODE));

  @Override
  public Spec spec() {
    return Spec.named("award_rate_limits_by_region")
        .title("Award rates of regions against chance")
        .description(
            """
            Of the schools registered in a region, the share that got the label in an edition, and
            whether it lies within the funnel limits of the regions of its country: those that
            differ by chance alone. Regions are compared within their country, whose one service
            runs the call in all of them, not with those of others. Instead of ranks. It does not
            say why a region differs. One row per edition, country and region of its reporting
            level, also where nothing is known.""")
        .key(EDITION, COUNTRY_CODE, REGION_CODE)
        .attributes(COUNTRY_NAME, REGION_NAME, VERDICT, WIDENED_VERDICT)
        .measures(AwardRateLimits.measures())
        .formula(
            AwardRateLimits.FORMULA
                + """
                \nThe unknown region is no unit: its schools lie in the others, so it has m, and takes
                no part in whole_share, which is that of the schools placed in regions.""")
        .reference(AwardRateLimits.REFERENCE)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("application_stages_by_region")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .same(REGION_CODE)
            .taking(AWARDED_SCHOOLS, REGISTERED_SCHOOLS)
            .giving(AWARDED_SCHOOLS, REGISTERED_SCHOOLS, AWARDED_SHARE),
        Trace.to("application_stages_by_region")
            .same(EDITION)
            .same(COUNTRY_CODE)
            .taking(AWARDED_SCHOOLS, REGISTERED_SCHOOLS)
            .giving(AwardRateLimits.ofTheGroup().toArray(Field<?>[]::new))
            .because("All regions compared, without the unknown one"));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> stages) {
    Column isRegion = col(REGION_CODE).notEqual(ReportingRegions.UNKNOWN);
    return AwardRateLimits.of(spec(), FUNNEL.of(stages, isRegion));
  }
}
