package sello.transforms.protection;

import static sello.transforms.protection.CellFields.CELL_COUNT;
import static sello.transforms.protection.CellFields.IS_SUM_OF_FEW;
import static sello.transforms.protection.CellFields.KEY;
import static sello.transforms.protection.CellFields.STATUS;
import static sello.transforms.protection.CellFields.THRESHOLD;
import static sello.transforms.protection.CellFields.TWIN;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Columns;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.transforms.Fetched;

/**
 * Which counts of the protected tables are shown and which are withheld: decided over all tables at
 * once, since one gives away what another hides.
 */
public final class DisclosureCells implements Table.From5 {
  static final String NAME = "disclosure_cells";
  static final Spec SPEC =
      Spec.named(NAME)
          .title("Which counts are withheld")
          .description(
              """
            Every count of the protected tables, and every end of one, with what became of it:
            published, withheld because it is too small, or withheld so that another cannot be
            worked out. One row per count, place and time.""")
          .key(KEY.toArray(Field<?>[]::new))
          .attributes(TWIN, IS_SUM_OF_FEW, STATUS)
          .measures(Measure.exact(CELL_COUNT), Measure.exact(THRESHOLD))
          .formula(
              """
            Primary: above 0 and below its threshold, or a sum over so few schools. Secondary: by the
            fewest cells, then the smallest loss, until no primary cell can be worked out from all
            that is shown. A cell withheld by the release before stays so while its value is the
            same; a cell that it showed with the same value hides nothing. A region that has a new
            code and the same territory is the region that it was.""")
          .reference(
              """
            Hundepool et al. 2012, Statistical Disclosure Control, doi:10.1002/9781118348239;
            Fischetti and Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805""")
          .disclosure(Disclosure.restricted("It shows counts of few schools or persons."))
          .build();

  private final Families families;

  private DisclosureCells(Families families) {
    this.families = families;
  }

  /** Of the families of these tables, whose Specs say what everybody knows of their counts. */
  public static DisclosureCells of(Table... ofEachFamily) {
    return new DisclosureCells(
        Families.of(Stream.of(ofEachFamily).map(table -> table.spec().disclosure())));
  }

  @Override
  public Spec spec() {
    return SPEC;
  }

  @Override
  public List<String> untraced() {
    return List.of(EarlierCells.NAME, "region_changes");
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> applicationCells,
      Dataset<Row> criterionCells,
      Dataset<Row> participationCells,
      Dataset<Row> earlierCells,
      Dataset<Row> regionChanges) {
    List<KnownCell> now = new ArrayList<>();
    for (Dataset<Row> family : List.of(applicationCells, criterionCells, participationCells)) {
      Fetched.rows(family).forEach(row -> now.add(CellRow.cell(row)));
    }
    EarlierReleases earlier =
        CellRow.earlier(Fetched.rows(earlierCells), RegionCodes.of(regionChanges));
    Decision decision = Decision.of(now, families, earlier);
    List<Row> decided =
        decision.cells().stream().map(cell -> CellRow.of(cell, decision.status(cell))).toList();
    return applicationCells.sparkSession().createDataFrame(decided, Columns.schema(spec()));
  }
}
