package sello.transforms.identity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Spec;
import sello.ingest.SchoolDecisions;
import sello.transforms.Drawn;
import sello.transforms.TestSpark;

/** A school as a row of a file names it; missing texts are empty. */
record Named(
    String file,
    long line,
    String country,
    String region,
    String province,
    String locality,
    String name,
    String id,
    String link) {
  private static final StructType SCHEMA =
      new StructType()
          .add("source_file", DataTypes.StringType)
          .add("source_line", DataTypes.LongType)
          .add("country_code", DataTypes.StringType)
          .add("region_code", DataTypes.StringType)
          .add("province", DataTypes.StringType)
          .add("locality", DataTypes.StringType)
          .add("school_name", DataTypes.StringType)
          .add("school_id", DataTypes.StringType)
          .add("school_link", DataTypes.StringType);

  static final String NO_DECISION =
      """
      country_code | left_name | right_name | judgement
      """;

  String place() {
    return file + " " + line;
  }

  static List<Named> messy() {
    return csv("messy_rows.csv").stream()
        .map(
            r ->
                new Named(
                    r.getField("file"),
                    Long.parseLong(r.getField("line")),
                    r.getField("country_code"),
                    r.getField("region_code"),
                    r.getField("province"),
                    r.getField("locality"),
                    r.getField("school_name"),
                    r.getField("school_id"),
                    r.getField("school_link")))
        .toList();
  }

  static List<NamedCsvRecord> csv(String resource) {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder()
            .ofNamedCsvRecord(
                new InputStreamReader(
                    Named.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What stands before the first slash of its file. */
  private String publication() {
    return file.split("/", 2)[0];
  }

  /** The mentions of rows. */
  static Dataset<Row> mentions(List<Named> rows) {
    return publications(rows).entrySet().stream()
        .map(e -> SchoolMentions.mentions(dataset(e.getValue()), e.getKey()))
        .reduce(Dataset::union)
        .orElseThrow();
  }

  /** By file and line, the mention that a row is. */
  static Map<String, String> mentionIds(List<Named> rows) {
    Map<String, String> ids = new TreeMap<>();
    publications(rows)
        .forEach(
            (file, all) ->
                SchoolMentions.withMentionId(dataset(all), file)
                    .collectAsList()
                    .forEach(
                        r ->
                            ids.put(
                                r.getAs("source_file") + " " + r.getAs("source_line"),
                                r.getAs("mention_id"))));
    return ids;
  }

  static Dataset<Row> decisions(String drawn) {
    Spec spec = new SchoolDecisions().spec();
    return Drawn.rows(spec, drawn);
  }

  private static Map<String, List<Named>> publications(List<Named> rows) {
    return rows.stream()
        .collect(Collectors.groupingBy(Named::publication, TreeMap::new, Collectors.toList()));
  }

  private static Dataset<Row> dataset(List<Named> rows) {
    List<Row> all =
        rows.stream()
            .map(
                r ->
                    RowFactory.create(
                        r.file,
                        r.line,
                        r.country,
                        given(r.region),
                        given(r.province),
                        given(r.locality),
                        r.name,
                        given(r.id),
                        given(r.link)))
            .toList();
    return TestSpark.session().createDataFrame(all, SCHEMA);
  }

  private static String given(String text) {
    return text.isEmpty() ? null : text;
  }
}
