package sello.transforms.protection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Fields;
import sello.ingest.DataError;
import sello.ingest.Problem;
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

  /**
   * Those of the table region_changes: a region that was split or moved its border is another.
   *
   * @throws DataError when two regions are said to have the territory of one
   */
  static RegionCodes of(Dataset<Row> regionChanges) {
    Map<String, String> present = new HashMap<>();
    for (Row row : Fetched.rows(regionChanges)) {
      String former = row.getAs(RegionChanges.FORMER_CODE.name());
      String now = row.getAs(Fields.REGION_CODE.name());
      if (row.<String>getAs(RegionChanges.RELATION.name()).equals("same")) {
        String other = present.put(former, now);
        if (other != null) {
          throw twice(row, former, List.of(other, now));
        }
      }
    }
    return new RegionCodes(present);
  }

  private static DataError twice(Row row, String former, List<String> regions) {
    List<String> both = regions.stream().sorted().toList();
    return new DataError(
        "What earlier releases said of a region cannot be placed:",
        List.of(
            Problem.ofLine(
                row.getAs(Fields.SOURCE_FILE.name()),
                row.<Long>getAs(Fields.SOURCE_LINE.name()),
                former,
                "%s and %s are both said to be the same territory as it"
                    .formatted(both.get(0), both.get(1)),
                "Write split for each if it became several regions, or leave the one that it is.")));
  }

  /** The same cell, at the code that its region has now. */
  KnownCell now(KnownCell cell) {
    String code = present.get(cell.place().region());
    return code == null ? cell : cell.in(code);
  }
}
