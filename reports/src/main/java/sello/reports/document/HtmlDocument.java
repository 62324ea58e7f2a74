package sello.reports.document;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.Element;
import sello.catalog.Sha256;
import sello.reports.metadata.SiteAddress;

/** A document as one HTML file: its style and pictures are in it, and it loads nothing. */
public final class HtmlDocument {
  private HtmlDocument() {}

  public static byte[] of(Document document, Optional<SiteAddress> site) {
    org.jsoup.nodes.Document tree =
        new Markup(document, site, HtmlDocument::picture).tree(Style.SCREEN);
    tree.head()
        .prependElement("meta")
        .attr("http-equiv", "Content-Security-Policy")
        .attr("content", policy());
    tree.outputSettings().prettyPrint(false);
    return ("<!doctype html>\n" + tree.expectFirst("html").outerHtml() + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /** What the file may do: show itself. */
  public static String policy() {
    return "default-src 'none'; img-src data:; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
        .formatted(
            Base64.getEncoder()
                .encodeToString(
                    Sha256.digest().digest(Style.SCREEN.getBytes(StandardCharsets.UTF_8))));
  }

  private static Element picture(Block.Picture picture) {
    return new Element("img")
        .attr(
            "src", "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.svg()))
        .attr("alt", picture.title() + ". " + picture.sentence())
        .attr("width", Integer.toString(picture.size().width()))
        .attr("height", Integer.toString(picture.size().height()));
  }
}
