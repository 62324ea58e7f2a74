package sello.reports.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.NodeList;
import sello.reports.metadata.SiteAddress;

/**
 * A document as PDF for printing and for reading aloud: tagged, with bookmarks and page numbers,
 * its fonts inside, its charts as lines and not as pixels.
 */
public final class PdfDocument {
  static {
    // It says of every page how long it took.
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** The moments in what a PDF says of itself. */
  private static final java.util.regex.Pattern NOW =
      java.util.regex.Pattern.compile("((?:Create|Modify|Metadata)Date(?:>|=\"))\\d{4}-[^<\"]+");

  private PdfDocument() {}

  public static byte[] of(Document document, Optional<SiteAddress> site) throws IOException {
    List<Block.Picture> pictures = new ArrayList<>();
    org.jsoup.nodes.Document tree =
        new Markup(document, site, picture -> PdfCharts.element(picture, pictures))
            .tree(Style.PAPER + RunningLines.of(document));
    bookmarks(tree, document);
    tree.select("section[id]").forEach(PdfDocument::leadToHeading);
    tree.select("data, .flag").unwrap();
    tree.expectFirst("html").traverse(PdfDocument::join);
    LastWords.keep(tree);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.withProducer("Sello");
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useObjectDrawerFactory(new PdfCharts(pictures));
    builder.withW3cDocument(withIds(new W3CDom().fromJsoup(tree)), "about:blank");
    return written(builder, document);
  }

  /** Who looks for a section wants its heading, which a new page may part from where it begins. */
  private static void leadToHeading(Element section) {
    section.expectFirst("h2").attr("id", section.id());
    section.removeAttr("id");
  }

  /** Words that follow each other become one piece, in the order in which they are read. */
  private static void join(Node node, int depth) {
    while (node instanceof TextNode text && text.nextSibling() instanceof TextNode next) {
      text.text(text.getWholeText() + next.getWholeText());
      next.remove();
    }
  }

  /** A tree that knows which attribute is an element's id: page numbers are looked up by it. */
  private static org.w3c.dom.Document withIds(org.w3c.dom.Document tree) {
    NodeList all = tree.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      org.w3c.dom.Element element = (org.w3c.dom.Element) all.item(i);
      if (element.hasAttribute("id")) {
        element.setIdAttribute("id", true);
      }
    }
    return tree;
  }

  private static void bookmarks(org.jsoup.nodes.Document tree, Document document) {
    Element bookmarks = tree.head().appendElement("bookmarks");
    for (Section section : document.sections()) {
      bookmark(bookmarks, section.id(), section.title());
    }
    bookmark(bookmarks, Notes.ID, document.texts().say("report.sources"));
  }

  private static void bookmark(Element bookmarks, String id, String title) {
    bookmarks.appendElement("bookmark").attr("name", title).attr("href", "#" + id);
  }

  /** The moment in it is that of the release, so that the same report is the same bytes. */
  private static byte[] written(PdfRendererBuilder builder, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PdfFonts.add(builder, pdf);
      try (PdfBoxRenderer renderer = builder.usePDDocument(pdf).buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        date(pdf, document);
        PdfLinks.name(pdf, document.texts());
        pdf.save(out);
      }
    }
    return out.toByteArray();
  }

  private static void date(PDDocument pdf, Document document) throws IOException {
    Instant published = Instant.parse(document.release().manifest().published());
    GregorianCalendar moment = GregorianCalendar.from(published.atZone(ZoneOffset.UTC));
    pdf.getDocumentInformation().setCreationDate(moment);
    pdf.getDocumentInformation().setModificationDate(moment);
    PDMetadata about = pdf.getDocumentCatalog().getMetadata();
    String said = new String(about.toByteArray(), StandardCharsets.UTF_8);
    about.importXMPMetadata(
        NOW.matcher(said).replaceAll("$1" + published).getBytes(StandardCharsets.UTF_8));
    pdf.setDocumentId(published.toEpochMilli());
  }
}
