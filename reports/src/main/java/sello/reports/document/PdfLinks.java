package sello.reports.document;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import sello.reports.text.Texts;

/** Says of each link of a PDF where it leads, for who hears it (ISO 14289-1, 7.18.5). */
final class PdfLinks {
  private PdfLinks() {}

  static void name(PDDocument pdf, Texts texts) throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link) {
          name(pdf, link)
              .ifPresent(where -> link.setContents(texts.say(where.key(), "to", where.to())));
        }
      }
    }
  }

  private record Where(String key, String to) {}

  private static Optional<Where> name(PDDocument pdf, PDAnnotationLink link) throws IOException {
    if (link.getAction() instanceof PDActionURI away) {
      return Optional.of(new Where("report.link.away", away.getURI()));
    }
    boolean isAction = link.getAction() instanceof PDActionGoTo;
    Object aim =
        isAction ? ((PDActionGoTo) link.getAction()).getDestination() : link.getDestination();
    return aim instanceof PDPageDestination destination
        ? Optional.of(
            new Where(
                "report.link.page",
                Integer.toString(pdf.getPages().indexOf(destination.getPage()) + 1)))
        : Optional.empty();
  }
}
