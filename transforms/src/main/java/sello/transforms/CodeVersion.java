package sello.transforms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import sello.catalog.Field;
import sello.catalog.Sha256;

/**
 * The hash of the program that works out figures: the classes and resources of the modules ingest
 * and transforms, whether they lie in a jar or in a folder. How a page looks does not reach it.
 */
final class CodeVersion {
  private CodeVersion() {}

  static String current() {
    Map<String, String> hashes = new TreeMap<>();
    collect(Field.class, hashes);
    collect(CodeVersion.class, hashes);
    return Sha256.of(hashes.toString()).substring(0, 16);
  }

  private static void collect(Class<?> anyClass, Map<String, String> hashes) {
    try {
      Path place = Path.of(anyClass.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        collectFolder(place, hashes);
      } else {
        collectJar(place, hashes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void collectFolder(Path folder, Map<String, String> hashes) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        add(folder.relativize(file).toString(), Files.newInputStream(file), hashes);
      }
    }
  }

  private static void collectJar(Path jar, Map<String, String> hashes) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (var entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        add(entry.getName(), zip.getInputStream(entry), hashes);
      }
    }
  }

  private static void add(String name, InputStream content, Map<String, String> hashes)
      throws IOException {
    try (content) {
      if (name.startsWith("sello/")) {
        hashes.put(name.replace('\\', '/'), Sha256.of(content));
      }
    }
  }
}
