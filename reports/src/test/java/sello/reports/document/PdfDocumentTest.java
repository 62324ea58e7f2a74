package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyRelease;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

class PdfDocumentTest {
  @TempDir static Path data;
  private static Document document;
  private static byte[] bytes;
  private static PDDocument pdf;

  @BeforeAll
  static void write() throws IOException {
    ToyRelease.publish(data, "toy-1", null, Origin.EXAMPLE);
    Releases releases = new Releases(data);
    OpenRelease release = OpenRelease.of(releases, "toy-1", Database.reading(releases.root()));
    try (Pictures pictures = new Pictures(Map.of())) {
      Document spain =
          new Reports(release, pictures)
              .national("ES", Optional.empty(), Texts.named("es").orElseThrow());
      document = withLetters(spain);
    }
    bytes = PdfDocument.of(document, Optional.empty());
    pdf = Loader.loadPDF(bytes);
  }

  /** Letters of the languages whose schools and regions a report names. */
  private static Document withLetters(Document spain) {
    List<Section> sections = new ArrayList<>(spain.sections());
    Sentence letters = Sentence.plain("ñandú, Şanlıurfa, Łódź, Ελλάδα, Põhikool, Č, oficina flor");
    sections.add(new Section("letters", "Letters", List.of(new Block.Paragraph(List.of(letters)))));
    return new Document(
        spain.release(),
        spain.kind(),
        spain.title(),
        spain.edition(),
        spain.place(),
        spain.notices(),
        sections,
        spain.texts());
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void itsTextCanBeTakenOut() throws IOException {
    assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " "))
        .contains("El Sello Centro eTwinning en España", "171 centros eTwinning")
        .contains("ñandú, Şanlıurfa, Łódź, Ελλάδα, Põhikool, Č, oficina flor");
  }

  @Test
  void everyPageHasItsNumberAndSaysThatFiguresAreInvented() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      assertThat(stripper.getText(pdf))
          .contains("Página " + page + " de " + pdf.getNumberOfPages())
          .contains("Datos de ejemplo: inventados");
    }
  }

  @Test
  void itsContentsSayOnWhichPageEachSectionStands() throws IOException {
    String contents = text(1).replaceAll("[ .]+", " ");
    for (Section section : document.sections()) {
      int page = pageOf(section.title());
      assertThat(contents).contains("\n" + section.title() + " " + page + "\n");
      assertThat(pageOfBookmark(section.title())).as(section.title()).isEqualTo(page);
    }
  }

  private static String text(int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf).replace("\r", "");
  }

  /** Where the title stands alone on a line, behind the contents. */
  private static int pageOf(String title) throws IOException {
    int page = 2;
    while (!text(page).contains("\n" + title + "\n") && page < pdf.getNumberOfPages()) {
      page++;
    }
    return page;
  }

  private static int pageOfBookmark(String title) throws IOException {
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      if (item.getTitle().equals(title)) {
        return pdf.getPages().indexOf(item.findDestinationPage(pdf)) + 1;
      }
    }
    return 0;
  }

  @Test
  void itIsTaggedAndNamesItsLanguage() {
    var catalog = pdf.getDocumentCatalog();
    assertThat(catalog.getStructureTreeRoot()).isNotNull();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("es");
    assertThat(catalog.getMetadata()).isNotNull();
    assertThat(pdf.getDocumentInformation().getTitle())
        .isEqualTo("El Sello Centro eTwinning en España, Edición 2021-2022");
  }

  @Test
  void itsBookmarksAreItsSections() {
    List<String> titles = new ArrayList<>();
    for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
      titles.add(item.getTitle());
    }
    List<String> sections =
        new ArrayList<>(document.sections().stream().map(Section::title).toList());
    sections.add("Fuentes");
    assertThat(titles).isEqualTo(sections);
  }

  @Test
  void itsFontsAreInIt() throws IOException {
    for (PDPage page : pdf.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
      }
    }
  }

  @Test
  void theSameReportIsTheSameBytes() throws IOException {
    assertThat(PdfDocument.of(document, Optional.empty())).isEqualTo(bytes);
  }
}
