package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UmaskTest {
  private static final Path OPTIONS = Path.of("../ingest/src/main/jvm/spark.options");

  @TempDir Path folder;

  @Test
  void what_spark_writes_has_the_rights_that_the_one_who_builds_gives() throws Exception {
    assertThat(written("027")).containsExactly("rwxr-x---", "rw-r-----");
    assertThat(written("002")).containsExactly("rwxrwxr-x", "rw-rw-r--");
  }

  /** Rights of the folder and of the file that a process with an umask wrote. */
  private List<String> written(String umask) throws Exception {
    Path own = Files.createDirectory(folder.resolve(umask));
    Path said = folder.resolve(umask + ".log");
    Process process =
        new ProcessBuilder(command(umask, own))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    return List.of(rights(own.resolve("made")), rights(own.resolve("made/file")));
  }

  private static List<String> command(String umask, Path own) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    try (Stream<String> lines = Files.lines(OPTIONS)) {
      lines.filter(line -> line.startsWith("-")).forEach(command::add);
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), UmaskJob.class.getName()));
    command.add(own.toString());
    return command;
  }

  private static String rights(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
