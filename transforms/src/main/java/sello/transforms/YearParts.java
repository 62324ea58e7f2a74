package sello.transforms;

import static org.apache.spark.sql.functions.col;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Fields;
import sello.catalog.Node;
import sello.ingest.Contract;
import sello.ingest.InputFile;
import sello.ingest.Intake;
import sello.ingest.KeyedFiles;

/**
 * The parts of a source table whose files lie in a folder for each year: one for each folder. The
 * key of a row holds its folder, so that a row is never refused for one of another part.
 */
final class YearParts {
  private YearParts() {}

  /** How they are made; none where files lie otherwise, or there are none. */
  static List<PartsBuild.Making> makings(
      Node node, Recipes recipes, KeyedFiles files, Intake intake) {
    return folders(files).stream()
        .map(
            own ->
                new PartsBuild.Making(
                    recipes.ofSource(node, own.keys()), () -> intake.accepted().where(isOf(own))))
        .toList();
  }

  /** Their recipes. */
  static Stream<String> recipes(Node node, Recipes recipes, KeyedFiles files) {
    return folders(files).stream().map(own -> recipes.ofSource(node, own.keys()));
  }

  private static Collection<KeyedFiles> folders(KeyedFiles files) {
    boolean ofYears = files.publication().contract().folder() == Contract.Folder.YEAR;
    return ofYears ? files.byFolder().values() : List.of();
  }

  private static Column isOf(KeyedFiles own) {
    Object[] names = own.files().stream().map(InputFile::file).toArray();
    return col(Fields.SOURCE_FILE.name()).isin(names);
  }
}
