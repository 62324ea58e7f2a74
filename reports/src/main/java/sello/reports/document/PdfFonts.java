package sello.reports.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of a document on paper: DejaVu Sans from the class path, as much of it as is used. */
final class PdfFonts {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
  private static final String FAMILY = "DejaVu Sans";
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** Two megabytes, for as many documents as there will be. */
  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  private PdfFonts() {}

  static void add(PdfRendererBuilder builder, PDDocument pdf) throws IOException {
    add(builder, pdf, "DejaVuSans.ttf", NORMAL, FontStyle.NORMAL);
    add(builder, pdf, "DejaVuSans-Bold.ttf", BOLD, FontStyle.NORMAL);
    add(builder, pdf, "DejaVuSans-Oblique.ttf", NORMAL, FontStyle.ITALIC);
  }

  private static void add(
      PdfRendererBuilder builder, PDDocument pdf, String file, int weight, FontStyle style)
      throws IOException {
    byte[] bytes = READ.computeIfAbsent(file, PdfFonts::read);
    TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    // Ligatures are one letter to who searches: "oficina" would not be found.
    font.setEnableGsub(false);
    pdf.registerTrueTypeFontForClosing(font);
    PDFontSupplier loaded = new PDFontSupplier(PDType0Font.load(pdf, font, true));
    builder.useFont(loaded, FAMILY, weight, style, true);
  }

  private static byte[] read(String file) {
    try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
      return Optional.ofNullable(in)
          .orElseThrow(() -> new IllegalStateException("The class path has no " + file + "."))
          .readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
