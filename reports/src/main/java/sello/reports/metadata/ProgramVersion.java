package sello.reports.metadata;

import com.fasterxml.jackson.core.JsonFactory;
import com.github.weisj.jsvg.SVGDocument;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.dhatim.fastexcel.Workbook;
import org.duckdb.DuckDBDriver;
import org.graalvm.polyglot.Context;
import org.jsoup.Jsoup;
import sello.catalog.Field;
import sello.catalog.Sha256;
import sello.reports.Export;

/**
 * The hash of the program that writes files: our own classes, the names of the libraries that
 * write, the version of Java. What another program wrote, this one might write otherwise.
 */
public final class ProgramVersion {
  private static final List<Class<?>> OURS = List.of(Field.class, Export.class);
  private static final List<Class<?>> LIBRARIES =
      List.of(
          DuckDBDriver.class,
          CsvWriter.class,
          JsonFactory.class,
          Workbook.class,
          Context.class,
          SVGDocument.class,
          Jsoup.class,
          PdfRendererBuilder.class,
          PDDocument.class,
          ULocale.class);

  private ProgramVersion() {}

  /** Sixteen hexadecimal digits; reading what they are made of takes a while. */
  public static String current() {
    StringBuilder all = new StringBuilder(System.getProperty("java.vm.version"));
    try {
      for (Class<?> library : LIBRARIES) {
        all.append('\n').append(place(library).getFileName());
      }
      for (Class<?> ours : OURS) {
        for (Path file : files(place(ours))) {
          all.append('\n').append(file.getFileName()).append(' ').append(Sha256.of(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The program cannot be read.", e);
    }
    return Sha256.of(all.toString()).substring(0, 16);
  }

  /** The jar, or the folder, that a class came from. */
  private static Path place(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> files(Path place) throws IOException {
    if (Files.isRegularFile(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
