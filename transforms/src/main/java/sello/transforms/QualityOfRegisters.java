package sello.transforms;

import static sello.catalog.Fields.SOURCE_FILE;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.ingest.RawCriterionScores;
import sello.ingest.RawParticipation;
import sello.ingest.RawQualityLabels;
import sello.ingest.RawSchools;

/** What registers, participation, scores and quality labels say and leave empty, file by file. */
final class QualityOfRegisters implements Table.From4 {
  @Override
  public Spec spec() {
    return FileQuality.draft("quality_of_registers")
        .title("Quality of registers, counted")
        .description(
            """
            Of each file of schools, participation, criterion scores and quality labels: rows in which
            a field is filled, rows to be read with care, countries and regions with a row. One row
            per file, check and subject.""")
        .disclosure(FileQuality.KEPT_BACK)
        .build();
  }

  @Override
  public List<Trace> traces() {
    return Stream.of(
            "raw_schools", "raw_participation", "raw_criterion_scores", "raw_quality_labels")
        .map(input -> Trace.to(input).same(SOURCE_FILE))
        .toList();
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawSchools,
      Dataset<Row> rawParticipation,
      Dataset<Row> rawCriterionScores,
      Dataset<Row> rawQualityLabels) {
    return FileQuality.of(new RawSchools(), rawSchools)
        .unionByName(FileQuality.of(new RawParticipation(), rawParticipation))
        .unionByName(FileQuality.of(new RawCriterionScores(), rawCriterionScores))
        .unionByName(FileQuality.of(new RawQualityLabels(), rawQualityLabels));
  }
}
