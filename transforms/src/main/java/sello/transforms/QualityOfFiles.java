package sello.transforms;

import static sello.catalog.Fields.SOURCE_FILE;
import static sello.transforms.FileQuality.QUALITY_CHECK;
import static sello.transforms.FileQuality.SUBJECT;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** All that is counted of each input file: its rows, and what those accepted say. */
final class QualityOfFiles implements Table.From4 {
  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_files")
        .title("Quality of input files, counted")
        .description(
            """
            What is counted of each input file: rows accepted and refused, and of the accepted rows
            what they say and leave empty, and which may be counted twice. One row per file, check and subject.""")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return Stream.of(
            "quality_of_rows", "quality_of_lists", "quality_of_registers", "quality_of_awards")
        .map(input -> Trace.to(input).same(SOURCE_FILE).same(QUALITY_CHECK).same(SUBJECT))
        .toList();
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> qualityOfRows,
      Dataset<Row> qualityOfLists,
      Dataset<Row> qualityOfRegisters,
      Dataset<Row> qualityOfAwards) {
    return qualityOfRows
        .unionByName(qualityOfLists)
        .unionByName(qualityOfRegisters)
        .unionByName(qualityOfAwards);
  }
}
