package sello.transforms;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import sello.catalog.Fields;
import sello.catalog.Node;
import sello.ingest.Contract;
import sello.ingest.InputFile;
import sello.ingest.Intake;
import sello.ingest.KeyedFiles;

/**
 * The parts of a source table whose files lie in a folder for each edition or year: one for each
 * folder. It is made of the files in its folder; where one of its rows is refused since a file in
 * another folder has its key, of all files.
 */
final class FolderParts {
  private FolderParts() {}

  /** How they are made; none where files lie otherwise, or there are none. */
  static List<PartsBuild.Making> makings(
      Node node, Recipes recipes, KeyedFiles files, Intake intake) {
    Map<String, KeyedFiles> folders = folders(files);
    Map<String, Set<String>> firstFiles = folders.isEmpty() ? Map.of() : intake.firstFiles();
    return folders.entrySet().stream()
        .map(
            folder -> {
              Set<String> own = names(folder.getValue());
              boolean isOfOthers =
                  own.stream()
                      .flatMap(file -> firstFiles.getOrDefault(file, Set.of()).stream())
                      .anyMatch(file -> !own.contains(file));
              List<String> keys =
                  isOfOthers
                      ? Stream.concat(Stream.of(folder.getKey()), files.keys().stream()).toList()
                      : folder.getValue().keys();
              return new PartsBuild.Making(
                  recipes.ofSource(node, keys), () -> intake.accepted().where(isOf(own)));
            })
        .toList();
  }

  /** Their recipes, as far as each is made of the files in its folder alone. */
  static Stream<String> recipes(Node node, Recipes recipes, KeyedFiles files) {
    return folders(files).values().stream().map(own -> recipes.ofSource(node, own.keys()));
  }

  private static Map<String, KeyedFiles> folders(KeyedFiles files) {
    boolean areOfPeriods = files.publication().contract().folder() != Contract.Folder.ALL;
    return areOfPeriods ? files.byFolder() : Map.of();
  }

  private static Set<String> names(KeyedFiles files) {
    return files.files().stream().map(InputFile::file).collect(Collectors.toSet());
  }

  private static Column isOf(Set<String> files) {
    return col(Fields.SOURCE_FILE.name()).isin(files.toArray());
  }
}
