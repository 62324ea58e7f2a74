package sello.transforms.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** What a release showed and withheld. */
  static Map<KnownCell.Place, Decision.Earlier> earlier(List<Row> rows) {
    Map<KnownCell.Place, Decision.Earlier> earlier = new HashMap<>();
    for (Row row : rows) {
      KnownCell cell = cell(row);
      boolean isShown = text(row, CellFields.STATUS).equals(Status.PUBLISHED.code());
      earlier.put(cell.place(), new Decision.Earlier(cell.count(), isShown));
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
