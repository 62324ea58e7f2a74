package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Measure;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.storage.LocalFolder;

final class TableWriterTest {
  private static final int ROWS = 10;
  private static final int ROWS_PER_FILE = 3;

  @TempDir Path folder;

  private static TableWriter writer(Path data, int rowsPerFile) {
    return new TableWriter(Staging.begin(new Releases(data)), rowsPerFile);
  }

  private static List<String> names(List<FileEntry> files) {
    return files.stream().map(file -> file.path().replaceFirst(".*/", "")).toList();
  }

  private ReleaseTables tables(String name, List<FileEntry> files) {
    return new ReleaseTables(folder, Map.of(name, files));
  }

  @Test
  void the_same_rows_are_the_same_files_and_others_lie_beside_them() {
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");
    List<FileEntry> first = writer(folder, ROWS).write(rows, "tables/numbers", col("n"));

    assertThat(writer(folder, ROWS).write(rows, "tables/numbers", col("n"))).isEqualTo(first);
    List<FileEntry> other =
        writer(folder, ROWS).write(rows.where("n > 3"), "tables/numbers", col("n"));

    assertThat(first.get(0).path()).matches("tables/numbers/[0-9a-f]{16}/part-00000[.]parquet");
    assertThat(other.get(0).path()).isNotEqualTo(first.get(0).path());
    assertThat(tables("numbers", first).ask("numbers", "select count(*) from rows"))
        .containsExactly("10");
    assertThat(tables("numbers", other).ask("numbers", "select count(*) from rows"))
        .containsExactly("6");
  }

  @Test
  void a_damaged_file_is_made_whole_when_its_rows_are_written_again() throws IOException {
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");
    List<FileEntry> files = writer(folder, ROWS).write(rows, "tables/numbers", col("n"));
    Files.writeString(folder.resolve(files.get(0).path()), "damaged");

    writer(folder, ROWS).write(rows, "tables/numbers", col("n"));

    assertThat(Sha256.of(folder.resolve(files.get(0).path()))).isEqualTo(files.get(0).sha256());
  }

  @Test
  void a_big_table_is_cut_into_files_whose_rows_are_in_key_order_from_first_to_last() {
    Dataset<Row> rows =
        TestSpark.session().range(ROWS).toDF("n").repartition(4, col("n").mod(4)).selectExpr("n");

    List<FileEntry> files =
        writer(folder, ROWS_PER_FILE).write(rows, "tables/numbers", col("n").desc());

    assertThat(names(files))
        .containsExactly(
            "part-00000.parquet", "part-00001.parquet", "part-00002.parquet", "part-00003.parquet");
    assertThat(tables("numbers", files).csv("numbers"))
        .isEqualTo(
            IntStream.range(0, ROWS)
                .mapToObj(i -> String.valueOf(ROWS - 1 - i))
                .collect(Collectors.joining("\n", "n\n", "\n")));
  }

  @Test
  void few_rows_of_every_type_are_read_by_spark_and_by_duckdb_as_they_were() {
    Spec spec =
        Spec.named("kinds")
            .title("Kinds")
            .description("One row per place and year.")
            .key(Field.text("place", "T", "D"), Field.year("year", "T", "D"))
            .attributes(Field.date("day", "T", "D"), Field.yesNo("known", "T", "D"))
            .measures(
                Measure.exact(Field.count("rows", Unit.ROWS, "T", "D")),
                Measure.difference(Field.amount("change", Unit.AS_METRIC, "T", "D")))
            .build();
    String drawn =
        """
        place | year | day        | known | rows          | change | change_flag
        Åland | 2019 | 1969-12-31 | true  | 0             | -0.5   |
        Åland | 2020 |            |       | 8000000000    |        | :
        ﬀ     | 2019 | 2024-02-29 | false | 1             | 0.0000001 | e
        𝒵     | 2019 | 1582-10-14 | false | 2             | 0.1    |
        """;
    Dataset<Row> rows = Drawn.rows(spec, drawn).orderBy(col("rows").desc());

    List<FileEntry> files =
        writer(folder, ROWS_PER_FILE).write(FewRows.of(rows, spec), "tables/kinds");

    assertThat(names(files)).containsExactly("part-00000.parquet", "part-00001.parquet");
    assertThat(tables("kinds", files).csv("kinds"))
        .isEqualTo(
            """
            place,year,day,known,rows,change,change_flag
            Åland,2019,1969-12-31,true,0,-0.5,
            Åland,2020,,,8000000000,,:
            ﬀ,2019,2024-02-29,false,1,1.0E-7,e
            𝒵,2019,1582-10-14,false,2,0.1,
            """);
    Drawn.check(
        TableWriter.read(TestSpark.session(), new LocalFolder(folder), Columns.schema(spec), files),
        spec,
        drawn);
  }

  @Test
  void a_folder_may_be_called_as_people_call_folders() {
    Path odd = folder.resolve("datos de España [1] {a,b} 50%20?");
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");

    List<FileEntry> files = writer(odd, ROWS).write(rows, "tables/numbers", col("n"));

    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(odd));
    assertThat(
            TableWriter.read(TestSpark.session(), new LocalFolder(odd), rows.schema(), files)
                .count())
        .isEqualTo(ROWS);
  }

  @Test
  void a_small_table_is_one_file() {
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");

    assertThat(writer(folder, ROWS).write(rows, "tables/numbers", col("n"))).hasSize(1);
  }
}
