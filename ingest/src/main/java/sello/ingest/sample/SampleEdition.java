package sello.ingest.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An edition of the label in a sample.
 *
 * @param index its place among the editions, from 0
 * @param code such as 2018-2019
 * @param start first year of validity; a label is valid for this year and the next
 * @param decidedOn day of the decision
 * @param stageOneOn day on which eligibility was decided
 * @param isCentral whether the central service assessed, for all countries
 * @param areas codes of the areas assessed, in order
 */
record SampleEdition(
    int index,
    String code,
    int start,
    LocalDate decidedOn,
    LocalDate stageOneOn,
    boolean isCentral,
    List<String> areas) {

  static final List<SampleEdition> ALL = all();

  /** Whether labels of both editions would be valid at one time. */
  boolean overlaps(SampleEdition other) {
    return Math.abs(start - other.start) < 2;
  }

  /** The total from which a label is awarded: three fifths of what can be had. */
  double passMark() {
    return 6.0 * areas.size();
  }

  private static List<SampleEdition> all() {
    List<NamedCsvRecord> rows = ShippedRows.sample("editions");
    return IntStream.range(0, rows.size()).mapToObj(i -> of(i, rows.get(i))).toList();
  }

  private static SampleEdition of(int index, NamedCsvRecord row) {
    String scheme = row.getField("scheme");
    return new SampleEdition(
        index,
        row.getField("edition"),
        Integer.parseInt(row.getField("start")),
        LocalDate.parse(row.getField("decided_on")),
        LocalDate.parse(row.getField("stage_one_on")),
        row.getField("assessed_by").equals("CSS"),
        ShippedRows.reference("areas").stream()
            .filter(area -> area.getField("scheme").equals(scheme))
            .map(area -> area.getField("area_code"))
            .toList());
  }
}
