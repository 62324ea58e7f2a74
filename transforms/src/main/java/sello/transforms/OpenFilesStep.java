package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import sello.catalog.Json;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Releases;
import sello.storage.LocalFolder;

/** The last step of a build: writes the files of a release that everybody may take. */
@FunctionalInterface
interface OpenFilesStep {
  /** Writes none: for whoever wants the tables alone. */
  OpenFilesStep NONE = (releases, staged, manifest) -> manifest;

  /**
   * Writes them into the folder of a staged release.
   *
   * @return the manifest, which names them
   */
  Manifest write(Releases releases, Path staged, Manifest manifest);

  /**
   * Writes them in a process of its own, which has the class path of the service: what writes them
   * is what answers questions, and has no Spark.
   *
   * @param classPath of the service
   * @throws EnvironmentError when the process fails, which has said why
   */
  static OpenFilesStep inProcess(String classPath) {
    return (releases, staged, manifest) -> {
      try {
        Path file = staged.resolve(Manifest.FILE);
        Files.writeString(file, Json.PRETTY.writeValueAsString(manifest) + "\n");
        int exit = process(classPath, local(releases, staged, manifest), staged).start().waitFor();
        if (exit != CommandExit.DONE) {
          throw new EnvironmentError(
              "The files that everybody may take were not written, see above; nothing was published.");
        }
        return Json.MAPPER.readValue(file.toFile(), Manifest.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new EnvironmentError("Interrupted; nothing was published.");
      }
    };
  }

  /** The data folder: of a store, a copy of what the process reads. */
  private static Path local(Releases releases, Path staged, Manifest manifest) {
    if (releases.data() instanceof LocalFolder local) {
      return local.root();
    }
    LocalFolder copy = new LocalFolder(staged.resolveSibling("data"));
    Mirror mirror = new Mirror(releases.data(), copy);
    mirror.tables(publicFiles(manifest));
    for (Manifest before : releases.latest().stream().toList()) {
      mirror.tables(publicFiles(before));
      mirror.text(Releases.path(before.id()) + "/" + Manifest.FILE);
    }
    return copy.root();
  }

  private static List<FileEntry> publicFiles(Manifest manifest) {
    return manifest.tables().stream()
        .filter(table -> !table.spec().disclosure().restricts())
        .flatMap(table -> table.files().stream())
        .toList();
  }

  private static ProcessBuilder process(String classPath, Path data, Path staged) {
    ProcessBuilder process =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-D" + Parent.PROPERTY + "=" + ProcessHandle.current().pid(),
                "sello.reports.metadata.OpenFilesProgram",
                data.toString(),
                staged.toString()));
    process.environment().put("CLASSPATH", classPath);
    return process
        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }
}
