package sello.transforms.protection;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import sello.catalog.Field;
import sello.catalog.Fields;

/** Cells from the rows of their tables, and back. */
final class CellRow {
  private CellRow() {}

  static KnownCell cell(Row row) {
    return new KnownCell(
        new KnownCell.Place(
            text(row, CellFields.FAMILY),
            text(row, CellFields.QUANTITY),
            text(row, CellFields.CELL_PERIOD),
            text(row, CellFields.SLICE),
            text(row, Fields.COUNTRY_CODE),
            text(row, CellFields.CELL_REGION)),
        text(row, CellFields.TWIN),
        row.<Boolean>getAs(CellFields.IS_SUM_OF_FEW.name()),
        row.<Long>getAs(CellFields.CELL_COUNT.name()),
        row.<Long>getAs(CellFields.THRESHOLD.name()));
  }

  /** What earlier releases showed and withheld, at the codes that regions have now. */
  static EarlierReleases earlier(List<Row> rows, RegionCodes codes) {
    EarlierReleases earlier = new EarlierReleases();
    for (Row row : rows) {
      earlier.add(
          codes.now(cell(row)),
          new EarlierReleases.Seen(
              !text(row, CellFields.STATUS).equals(Status.PUBLISHED.code()),
              row.<Boolean>getAs(CellFields.WAS_SHOWN.name()),
              row.<Boolean>getAs(CellFields.IS_LATEST.name())));
    }
    return earlier;
  }

  /** In the order of the Spec of disclosure_cells. */
  static Row of(KnownCell cell, Status status) {
    KnownCell.Place place = cell.place();
    return RowFactory.create(
        place.family(),
        place.quantity(),
        place.period(),
        place.slice(),
        place.country(),
        place.region(),
        cell.twin(),
        cell.isSumOfFew(),
        status.code(),
        cell.count(),
        cell.threshold());
  }

  private static String text(Row row, Field<String> field) {
    return row.getAs(field.name());
  }
}
