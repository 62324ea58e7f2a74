package sello.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A file in a zip, which is open as long as the file is read. */
final class PackagedFile extends FilterInputStream {
  private final ZipFile zip;

  private PackagedFile(ZipFile zip, InputStream file) {
    super(file);
    this.zip = zip;
  }

  static InputStream open(Path packed, String path) throws IOException {
    ZipFile zip = new ZipFile(packed.toFile());
    try {
      ZipEntry entry =
          Optional.ofNullable(zip.getEntry(path))
              .orElseThrow(() -> new UncheckedIOException(new IOException(path + " is missing.")));
      return new PackagedFile(zip, zip.getInputStream(entry));
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    super.close();
    zip.close();
  }
}
