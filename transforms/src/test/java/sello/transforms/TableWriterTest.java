package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.SparkPath;

final class TableWriterTest {
  private static final int ROWS = 10;
  private static final int ROWS_PER_FILE = 3;

  @TempDir Path folder;

  @Test
  void a_big_table_is_cut_into_files_whose_rows_are_in_key_order_from_first_to_last() {
    Dataset<Row> rows =
        TestSpark.session().range(ROWS).toDF("n").repartition(4, col("n").mod(4)).selectExpr("n");

    List<FileEntry> files =
        new TableWriter(folder, ROWS_PER_FILE).write(rows, "tables/numbers", col("n").desc());

    assertThat(files)
        .extracting(FileEntry::path)
        .containsExactly(
            "tables/numbers/part-00000.parquet",
            "tables/numbers/part-00001.parquet",
            "tables/numbers/part-00002.parquet",
            "tables/numbers/part-00003.parquet");
    assertThat(new ReleaseTables(folder).csv("numbers"))
        .isEqualTo(
            IntStream.range(0, ROWS)
                .mapToObj(i -> String.valueOf(ROWS - 1 - i))
                .collect(Collectors.joining("\n", "n\n", "\n")));
  }

  @Test
  void a_folder_may_be_called_as_people_call_folders() {
    Path odd = folder.resolve("datos de España [1] {a,b} 50%20?");
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");

    new TableWriter(odd).write(rows, "tables/numbers", col("n"));

    assertThat(folder).isDirectoryNotContaining(path -> !path.equals(odd));
    assertThat(
            TestSpark.session()
                .read()
                .parquet(SparkPath.from(odd.resolve("tables/numbers")))
                .count())
        .isEqualTo(ROWS);
  }

  @Test
  void a_small_table_is_one_file() {
    Dataset<Row> rows = TestSpark.session().range(ROWS).toDF("n");

    assertThat(new TableWriter(folder).write(rows, "tables/numbers", col("n"))).hasSize(1);
  }
}
