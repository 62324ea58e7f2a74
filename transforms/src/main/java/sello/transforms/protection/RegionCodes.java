package sello.transforms.protection;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Fields;
import sello.ingest.RegionChanges;
import sello.transforms.Fetched;

/**
 * The codes that regions have now. What a release said of a region under a former code it said of
 * the same territory: a new code takes nothing back.
 *
 * @param present by former code, the one that the same territory has now
 */
record RegionCodes(Map<String, String> present) {
  /** No region has another code than before. */
  static final RegionCodes UNCHANGED = new RegionCodes(Map.of());

  RegionCodes {
    present = Map.copyOf(present);
  }

  /** Those of the table region_changes: a region that was split or moved its border is another. */
  static RegionCodes of(Dataset<Row> regionChanges) {
    return new RegionCodes(
        Fetched.rows(regionChanges).stream()
            .filter(row -> row.<String>getAs(RegionChanges.RELATION.name()).equals("same"))
            .collect(
                Collectors.toMap(
                    row -> row.getAs(RegionChanges.FORMER_CODE.name()),
                    row -> row.getAs(Fields.REGION_CODE.name()))));
  }

  /** The same cell, at the code that its region has now. */
  KnownCell now(KnownCell cell) {
    String code = present.get(cell.place().region());
    return code == null ? cell : cell.in(code);
  }
}
