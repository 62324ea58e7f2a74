package sello.transforms.identity;

import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.transforms.identity.MentionFields.MENTION_ID;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * Schools as each file names them, with folded names. Folding is dear and says the same of a file
 * whatever the others hold, so that only a new one is folded.
 */
public final class MentionsByFile implements Table.From4, Table.OfParts {
  @Override
  public Spec spec() {
    return Spec.named("mentions_by_file")
        .title("Schools as each file names them")
        .description(
            """
            Schools as lists of winners, applications, assessments, criterion scores and records of
            quality labels name them, in the first of their rows of the file, with the name as it is
            compared. One row per file and school named.""")
        .key(MENTION_ID, SOURCE_FILE)
        .attributes(SOURCE_LINE)
        .attributes(SchoolMentions.attributes().toArray(Field<?>[]::new))
        .disclosure(Disclosure.restricted("It names schools that applied in vain."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return Stream.of(
            "raw_awarded_schools", "applications", "raw_criterion_scores", "raw_quality_labels")
        .map(input -> Trace.to(input).same(SOURCE_FILE).same(SOURCE_LINE))
        .toList();
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> rawAwardedSchools,
      Dataset<Row> applications,
      Dataset<Row> rawCriterionScores,
      Dataset<Row> rawQualityLabels) {
    return once(rawAwardedSchools, "awarded_schools")
        .unionByName(once(applications, "applications"))
        .unionByName(once(rawCriterionScores, "criterion_scores"))
        .unionByName(once(rawQualityLabels, "quality_labels"));
  }

  private static Dataset<Row> once(Dataset<Row> rows, String publication) {
    return SchoolMentions.mentions(rows, publication, MENTION_ID, SOURCE_FILE);
  }
}
