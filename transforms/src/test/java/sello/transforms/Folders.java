package sello.transforms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Settings;
import sello.storage.LocalFolder;

/** An inputs folder that a test may change, and a data folder that its builds fill. */
record Folders(Path inputs, Path data) {
  static final Path TOY = Path.of("src/test/resources/toy/inputs");
  static final String FIGURES = "published_figures/all/published_figures.csv";

  /** A copy of the toy inputs, and an empty data folder, under a folder. */
  static Folders toy(Path under) {
    Folders folders = new Folders(under.resolve("inputs"), under.resolve("data"));
    copy(TOY, folders.inputs);
    return folders;
  }

  /** Copies every file under a folder. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Build.Result build(boolean full) {
    return build(full, TestSpark.SETTINGS, CodeVersion.current());
  }

  /** A build by another program, or with other settings. */
  Build.Result build(boolean full, Settings settings, String program) {
    return new Build(
            settings,
            List.of(new LocalFolder(inputs)),
            new LocalFolder(data),
            progress(new ByteArrayOutputStream()),
            program,
            OpenFilesStep.NONE)
        .run(full);
  }

  /** What a build says on its way. */
  String said() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Build(
            TestSpark.SETTINGS,
            List.of(new LocalFolder(inputs)),
            new LocalFolder(data),
            progress(out),
            CodeVersion.current(),
            OpenFilesStep.NONE)
        .run(false);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Progress progress(ByteArrayOutputStream out) {
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Progress(lines, Progress.Detail.EACH_STEP, Pipeline.PLAN.nodes().size());
  }

  /** Replaces a text that must be there. */
  void change(String file, String from, String to) {
    String text = read(file);
    if (!text.contains(from)) {
      throw new AssertionError(file + " does not hold " + from);
    }
    write(file, text.replace(from, to));
  }

  void append(String file, String text) {
    write(file, read(file) + text);
  }

  void write(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) {
    try {
      Files.createDirectories(inputs.resolve(file).getParent());
      Files.write(inputs.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(inputs.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String file) {
    try {
      return Files.readString(inputs.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What stands in the folder of releases. */
  List<String> releases() {
    if (!Files.isDirectory(data.resolve("releases"))) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(data.resolve("releases"))) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
