package sello.reports.metadata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.Licence;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * The page that describes and links the open files of a release, for whoever opens their folder.
 *
 * @param release the release, with its files
 */
record OpenIndex(OpenRelease release) {
  static final String FILE = "index.html";

  private static final int KILO = 1000;

  /** It needs no other file, so that it looks the same wherever the folder is served. */
  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1b1b1b; background: #fff }
      .example { background: #8a1c00; color: #fff; padding: .6rem 1rem; font-weight: bold }
      section { border-top: 1px solid #ccc; padding: .6rem 0 }
      h2, h3 { margin: .4rem 0 } p { margin: .4rem 0 } a { color: #0b4f9c }
      .files a { margin-right: 1rem } .quiet { color: #555 }
      """;

  /** What describes the release, by file. */
  private static final Map<String, String> DOCUMENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(OpenFiles.README, "how to read the files"),
              Map.entry("CHANGES.md", "what changed since the release before"),
              Map.entry(OpenFiles.DICTIONARY, "what every column means"),
              Map.entry(FlagList.FILE, "what every flag of a figure means"),
              Map.entry(Manifest.FILE, "what the release was made of: inputs, settings, checks"),
              Map.entry(DataPackage.FILE, "all tables as a Frictionless Data Package"),
              Map.entry(OpenFiles.CATALOGUE, "the release as a DCAT-AP catalogue"),
              Map.entry(CitationFile.FILE, "how to cite it"),
              Map.entry("citation.bib", "the same for BibTeX"),
              Map.entry(DataCite.FILE, "the same for a registry of DOIs"),
              Map.entry("LICENSE", "the terms of use"),
              Map.entry(OpenFiles.SUMS, "the hash of every file in the package")));

  String html() {
    ReleaseWords words = new ReleaseWords(release);
    Document page = Document.createShell("");
    page.child(0).attr("lang", "en");
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("meta")
        .attr("name", "viewport")
        .attr("content", "width=device-width, initial-scale=1");
    page.title(words.title());
    page.head().appendElement("style").appendChild(new DataNode(STYLE));
    Element body = page.body().appendElement("main");
    head(body, words);
    for (OpenTable table : release.tables()) {
      table(body.appendElement("section").id(table.name()), table);
    }
    return "<!DOCTYPE html>\n" + page.outerHtml() + "\n";
  }

  private void head(Element body, ReleaseWords words) {
    if (release.mark().isShown()) {
      body.appendElement("p").addClass("example").text(release.mark().sentence(Texts.english()));
    }
    body.appendElement("h1").text(words.title());
    body.appendElement("p").text(words.description());
    Element terms = body.appendElement("p").text("Published " + words.day() + " under ");
    terms.appendElement("a").attr("href", Licence.ADDRESS).text(Licence.NAME);
    terms.appendText(".");
    Element whole = body.appendElement("p").addClass("files");
    link(whole, OpenFiles.PACKAGE, "Everything as one file");
    body.appendElement("h2").text("What describes the release");
    Element list = body.appendElement("ul");
    for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
      Element item = list.appendElement("li");
      link(item, document.getKey(), document.getKey());
      item.appendText(": " + document.getValue());
    }
    body.appendElement("h2").text("Tables");
  }

  private void table(Element section, OpenTable table) {
    for (TableWords words : TableWords.all(table)) {
      boolean isFirst = words.texts().language().isEnglish();
      Element title = section.appendElement(isFirst ? "h3" : "p").text(words.title());
      if (!isFirst) {
        title.attr("lang", words.language()).addClass("quiet");
      }
    }
    section.appendElement("p").text(TableWords.english(table).description());
    Element files = section.appendElement("p").addClass("files");
    files.appendText("%,d rows: ".formatted(table.entry().rows()));
    for (Export format : List.of(Exports.CSV, Exports.PARQUET)) {
      String name = OpenFiles.name(table, format);
      link(files, name, format.name().toUpperCase(Locale.ROOT));
      if (format == Exports.CSV) {
        link(files, name + ".gz", "CSV, packed");
        link(files, name + "-metadata.json", "its columns");
      }
    }
    section
        .appendElement("script")
        .attr("type", "application/ld+json")
        .appendChild(new DataNode(SchemaOrg.of(table, Texts.english(), Links.beside())));
  }

  private void link(Element in, String name, String text) {
    FileEntry file = release.openFile(name).orElseThrow();
    in.appendElement("a").attr("href", name).text("%s (%s)".formatted(text, size(file.bytes())));
  }

  private static String size(long bytes) {
    return bytes < KILO * KILO
        ? "%d kB".formatted(Math.max(1, bytes / KILO))
        : "%.1f MB".formatted((double) bytes / (KILO * KILO));
  }
}
