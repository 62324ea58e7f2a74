package sello.transforms.protection;

import static org.apache.spark.sql.functions.bool_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.regexp_replace;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EUROPE;
import static sello.transforms.protection.CellFields.CELL_PERIOD;
import static sello.transforms.protection.CellFields.CELL_REGION;
import static sello.transforms.protection.CellFields.FAMILY;
import static sello.transforms.protection.CellFields.QUANTITY;
import static sello.transforms.protection.CellFields.SLICE;
import static sello.transforms.protection.CellFields.STATUS;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Flag;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Threshold;
import sello.catalog.Trace;
import sello.transforms.SessionThresholds;

/**
 * A table as it is published: what the cells say is to be withheld is missing with flag C, and so
 * is every figure made of it. Nothing tells a figure that is too small from one that is withheld to
 * protect it. Figures from which single values follow are withheld too where few have one: {@link
 * Spreads}. A figure of a place of which the counts cannot exist has m also where Europe's are
 * withheld: that nobody took part there is no secret.
 *
 * @param table the table, whose Spec says what is protected
 */
public record Protected(Table table) implements Table.From2 {
  private static final String OWN = "withheld_";
  private static final String OF_EUROPE = "withheld_of_europe_";

  @Override
  public Spec spec() {
    return table.spec();
  }

  @Override
  public List<Trace> traces() {
    Trace trace = Trace.to(Unprotected.name(spec().name()));
    for (Field<?> field : spec().key()) {
      trace = trace.same(field);
    }
    return List.of(trace.because("The same figures, before any is withheld"));
  }

  @Override
  public List<String> untraced() {
    return List.of(DisclosureCells.NAME);
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> unprotected, Dataset<Row> disclosureCells) {
    Dataset<Row> withheld = withheld(disclosureCells, OWN);
    Dataset<Row> europe =
        withheld(disclosureCells.where(col(COUNTRY_CODE).equalTo(EUROPE)), OF_EUROPE)
            .drop(COUNTRY_CODE.name(), CELL_REGION.name());
    String[] place = {CELL_PERIOD.name(), SLICE.name(), COUNTRY_CODE.name(), CELL_REGION.name()};
    Spreads spreads =
        new Spreads(spec(), SessionThresholds.inForce().count(Threshold.DISCLOSURE_SPREAD));
    return spreads
        .marked(new Grain(spec()).placed(unprotected))
        .join(withheld, place, "left")
        .join(europe, new String[] {CELL_PERIOD.name(), SLICE.name()}, "left")
        .select(
            Stream.concat(
                    spec().dimensions().stream().map(field -> col(field)),
                    spec().measures().stream().flatMap(measure -> columns(measure, spreads)))
                .toArray(Column[]::new));
  }

  /** By place and time, of each count whether it, or an end of it, is withheld. */
  private Dataset<Row> withheld(Dataset<Row> cells, String prefix) {
    List<Column> counts =
        spec().disclosure().counts().stream()
            .map(count -> isAnyEnd(count.measure()).as(prefix + count.measure()))
            .toList();
    return cells
        .where(col(FAMILY).equalTo(spec().disclosure().family()))
        .where(col(STATUS).isin(Status.WITHHELD))
        .groupBy(cols(List.of(CELL_PERIOD, SLICE, COUNTRY_CODE, CELL_REGION)))
        .agg(counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new));
  }

  private static Column isAnyEnd(String measure) {
    return bool_or(col(QUANTITY).isin(measure, measure + "_low", measure + "_high"));
  }

  private Stream<Column> columns(Measure measure, Spreads spreads) {
    String name = measure.field().name();
    if (!spec().disclosure().measures().contains(name)) {
      return measure.columns().stream().map(field -> col(field));
    }
    Column isWithheld =
        isWithheld(measure).or(spreads.isFew(name, false)).and(not(cannotExist(measure)));
    Column areLimits = isWithheld.or(spreads.isFew(name, true));
    Column flag = col(measure.field().flag());
    return measure.columns().stream()
        .map(
            field -> {
              if (field.equals(measure.field().flag())) {
                return as(when(isWithheld, confidential(flag)).otherwise(flag), field);
              }
              boolean isLimit = !field.equals(measure.field());
              return as(when(not(isLimit ? areLimits : isWithheld), col(field)), field);
            });
  }

  /** Only what is known of the edition or year as a whole stays: other codes tell of the count. */
  private static Column confidential(Column flag) {
    Column ofTheTime = regexp_replace(coalesce(flag, lit("")), "[^bp]", "");
    return concat(ofTheTime, lit(Flag.CONFIDENTIAL));
  }

  /** Whether all counts of the row of which a figure is made are known not to exist. */
  private Column cannotExist(Measure measure) {
    return spec().disclosure().derived().stream()
        .filter(derived -> derived.measure().equals(measure.field().name()) && !derived.ofEurope())
        .flatMap(derived -> derived.counts().stream())
        .map(count -> coalesce(col(count + "_flag").equalTo(Flag.CANNOT_EXIST), lit(false)))
        .reduce(Column::and)
        .orElse(lit(false));
  }

  private Column isWithheld(Measure measure) {
    Disclosure disclosure = spec().disclosure();
    String name = measure.field().name();
    Stream<Column> asCount =
        disclosure.counts().stream()
            .filter(count -> count.measure().equals(name))
            .map(count -> isTrue(OWN + name));
    Stream<Column> asDerived =
        disclosure.derived().stream()
            .filter(derived -> derived.measure().equals(name))
            .map(derived -> Compared.inAny(spec(), derived, areWithheld(derived)));
    return Stream.concat(asCount, asDerived).reduce(Column::or).orElseThrow();
  }

  /** Whether one of the counts of a figure is withheld, those of this row or Europe's. */
  private static Column areWithheld(Disclosure.Derived figure) {
    String whose = figure.ofEurope() ? OF_EUROPE : OWN;
    return figure.counts().stream()
        .map(count -> isTrue(whose + count))
        .reduce(Column::or)
        .orElseThrow();
  }

  private static Column isTrue(String column) {
    return coalesce(col(column), lit(false));
  }
}
