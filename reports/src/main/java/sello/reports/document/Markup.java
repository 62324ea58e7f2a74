package sello.reports.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import sello.reports.metadata.SiteAddress;
import sello.reports.text.PerCent;
import sello.reports.text.Texts;

/**
 * A document as a tree of HTML elements, which a format writes out: nothing here is text to escape.
 */
final class Markup {
  private final Document document;
  private final Texts texts;
  private final Notes notes;
  private final PictureMarkup pictures;

  /**
   * @param site where sources are shown; empty where no site is known
   * @param pictures how a picture is put into the tree
   */
  Markup(Document document, Optional<SiteAddress> site, PictureMarkup pictures) {
    this.document = document;
    this.texts = document.texts();
    this.notes = new Notes(document.sources(), site, texts);
    this.pictures = pictures;
  }

  /** How a format shows a picture. */
  @FunctionalInterface
  interface PictureMarkup {
    Element of(Block.Picture picture);
  }

  org.jsoup.nodes.Document tree(String style) {
    org.jsoup.nodes.Document tree = org.jsoup.nodes.Document.createShell("");
    tree.title(
        document.title() + ", " + texts.say("report.edition", "edition", document.edition()));
    tree.expectFirst("html").attr("lang", texts.language().code());
    tree.head().prependElement("meta").attr("charset", "utf-8");
    meta(tree, "viewport", "width=device-width, initial-scale=1");
    meta(tree, "description", document.kind() + ": " + document.title());
    meta(tree, "subject", document.kind() + ": " + document.title());
    tree.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style));
    cover(tree.body().appendElement("header").addClass("cover"));
    contents(tree.body().appendElement("nav"));
    Element main = tree.body().appendElement("main");
    document.sections().forEach(section -> section(main, section));
    if (!document.sources().isEmpty()) {
      notes.list(main);
    }
    PerCent.keep(tree.body());
    return tree;
  }

  private static void meta(org.jsoup.nodes.Document tree, String name, String content) {
    tree.head().appendElement("meta").attr("name", name).attr("content", content);
  }

  private void cover(Element cover) {
    cover.appendElement("p").addClass("kind").text(document.kind());
    cover.appendElement("h1").text(document.title());
    cover
        .appendElement("p")
        .addClass("edition")
        .text(texts.say("report.edition", "edition", document.edition()));
    cover
        .appendElement("p")
        .addClass("made")
        .text(
            texts.say(
                "report.made_from",
                "release",
                document.release().id(),
                "date",
                texts.numerals().published(document.release().manifest())));
    document
        .notices()
        .forEach(
            notice -> cover.appendElement("p").addClass("remark").addClass("notice").text(notice));
    if (document.mark().isShown()) {
      cover.appendElement("p").addClass("banner").text(document.mark().sentence(texts));
    }
  }

  private void contents(Element nav) {
    nav.appendElement("h2").attr("id", "contents").text(texts.say("report.contents"));
    Element list = nav.appendElement("ol");
    document.sections().forEach(section -> entry(list, section.id(), section.title()));
    if (!document.sources().isEmpty()) {
      entry(list, Notes.ID, texts.say("report.sources"));
    }
  }

  private static void entry(Element list, String id, String title) {
    list.appendElement("li")
        .appendElement("a")
        .attr("href", "#" + id)
        .attr("title", title)
        .text(title);
  }

  private void section(Element main, Section section) {
    Element element = main.appendElement("section").attr("id", section.id());
    Element head = element.appendElement("div").addClass("keep");
    head.appendElement("h2").text(section.title());
    List<List<Block>> groups = Together.groups(section.blocks());
    groups.stream().limit(1).flatMap(List::stream).forEach(block -> block(head, block));
    for (List<Block> group : groups.subList(Math.min(1, groups.size()), groups.size())) {
      boolean isKept = group.size() > 1 || Together.isWhole(group.get(0));
      Element to = isKept ? element.appendElement("div").addClass("keep") : element;
      group.forEach(block -> block(to, block));
    }
    if (section.id().equals(CitationChapter.ID)) {
      notes.address(element, document.path());
    }
  }

  private void block(Element to, Block block) {
    if (block instanceof Block.Heading heading) {
      to.appendElement("h3").text(heading.text());
    } else if (block instanceof Block.Paragraph paragraph) {
      sentences(to.appendElement("p"), paragraph.sentences());
    } else if (block instanceof Block.Points points) {
      Element list = to.appendElement("ul");
      points.points().forEach(point -> sentences(list.appendElement("li"), point));
    } else if (block instanceof Block.Remark remark) {
      sentences(to.appendElement("p").addClass("remark"), List.of(remark.sentence()));
    } else if (block instanceof Block.Grid grid) {
      new GridMarkup(texts, notes).add(to, grid);
    } else if (block instanceof Block.Picture picture) {
      picture(to, picture, "");
    } else if (block instanceof Block.Pictures small) {
      small.pictures().forEach(picture -> picture(to, picture, "small"));
    } else if (block instanceof Block.Entry entry) {
      entry(to.appendElement("div").addClass("entry"), entry);
    }
  }

  private static void entry(Element to, Block.Entry entry) {
    Element term = to.appendElement("p").addClass("term");
    term.appendElement("strong").text(entry.title());
    term.appendText(" ");
    term.appendElement("span").addClass("name").text(entry.name());
    for (Block.Part part : entry.parts()) {
      Element said = to.appendElement("p");
      if (!part.label().isEmpty()) {
        said.appendElement("strong").text(part.label());
        said.appendText(" ");
      }
      said.appendElement("span").text(part.words());
    }
  }

  private void sentences(Element to, List<Sentence> sentences) {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      // An element each, for words of the paragraph itself are read aloud before those in elements.
      Element said = to.appendElement("span");
      said.appendText(i > 0 ? " " : "");
      SpanMarkup.add(said, sentence.spans());
      sentence.source().ifPresent(source -> notes.refer(to, source));
    }
  }

  private void picture(Element to, Block.Picture picture, String className) {
    Element figure = to.appendElement("figure");
    if (!className.isEmpty()) {
      figure.addClass(className);
    }
    figure.appendChild(pictures.of(picture));
    Element caption = figure.appendElement("figcaption");
    caption.text(
        className.isEmpty()
            ? picture.sentence() + " " + String.join(" ", picture.notes())
            : picture.title());
    notes.refer(caption, picture.source());
  }
}
