package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;
import sello.reports.document.ReportToy;

/** Pages at twice the size of letters, and on paper. */
class ZoomAndPrintTest {
  private static final List<String> PAGES =
      List.of("", "charts", "charts/awards_by_country", "tables/awards_by_country", "docs");

  @TempDir Path data;

  @Test
  void atTwiceTheSizeNothingIsCutAndOnPaperTheFiguresStayAndTheMenuGoes() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start()) {
      for (String path : PAGES) {
        isWholeAtTwiceTheSize(chromium.browser(), site, path);
        isFitForPaper(chromium.browser(), site, path);
      }
    }
  }

  @Test
  void onATabletHeldUprightTheLongestMenuKeepsItsLine() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    var options = new Browser.NewPageOptions().setViewportSize(768, 512);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage(options)) {
      open(page, site, "?lang=es");
      assertThat(
              page.evaluate(
                  "new Set([...document.querySelectorAll('.masthead nav:not(.languages) a')]"
                      + ".flatMap(a => [...a.getClientRects()].map(r => r.top))).size"))
          .isEqualTo(1);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(768);
    }
  }

  /** Twice the size is half as many pixels of CSS, each of two of the screen. */
  private static void isWholeAtTwiceTheSize(Browser browser, Site site, String path) {
    var options = new Browser.NewPageOptions().setViewportSize(640, 512).setDeviceScaleFactor(2);
    try (Page page = browser.newPage(options)) {
      open(page, site, path);
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(640);
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('h1,h2,h3,p,li,nav a,button,select')]"
                      + ".filter(e => !e.closest('.scroll,.skip,.unseen') && e.offsetWidth"
                      + " && e.getBoundingClientRect().right > 641).map(e => e.outerHTML)"))
          .as(path)
          .isEqualTo(List.of());
    }
  }

  private static void isFitForPaper(Browser browser, Site site, String path) {
    try (Page page = browser.newPage()) {
      open(page, site, path);
      Object heights =
          page.evaluate(
              "[...document.querySelectorAll('.picture.lying')]"
                  + ".filter(e => e.offsetHeight !== 30 * e.dataset.places + 48).length");
      assertThat(heights).as("pictures not as high as their places need, " + path).isEqualTo(0);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".masthead nav").first().isVisible()).as(path).isFalse();
      for (var picture : page.locator(".picture").all()) {
        assertThat(picture.locator("svg").count()).as(path).isPositive();
      }
      assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
  }

  /** A sheet of A4 less its margins is 703 pixels wide. */
  @Test
  void onPaperAChartStaysWithItsNotesAndTheNamesOfLinesInTheirColumn() {
    ReportToy.publish(data, "toy-1", Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start();
        Page page =
            chromium.browser().newPage(new Browser.NewPageOptions().setViewportSize(703, 900))) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      open(page, site, "compare?countries=ES,DE");
      String charts = "figure.chart:has(> .picture.upright)";
      assertThat(page.locator(charts).count()).isPositive();
      assertThat(
              page.evaluate(
                  "new Set([...document.querySelectorAll('"
                      + charts
                      + "')]"
                      + ".map(e => getComputedStyle(e).breakInside)).size"))
          .isEqualTo(1);
      assertThat(page.locator(charts).first().evaluate("e => getComputedStyle(e).breakInside"))
          .isEqualTo("avoid");
      assertThat(page.locator(".compared tbody th").count()).isPositive();
      assertThat(
              page.evaluate(
                  "[...document.querySelectorAll('.compared tbody th')]"
                      + ".filter(e => e.scrollWidth > e.offsetWidth).map(e => e.innerText)"))
          .isEqualTo(List.of());
    }
  }

  /** A picture of more places than a sheet holds in their usual distance is not cut in two. */
  @Test
  void onPaperAPictureIsNoHigherThanASheet() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      open(page, site, "charts/awards_by_country");
      page.evaluate("document.querySelector('.picture.lying').style.setProperty('--places', '48')");
      assertThat(page.locator(".picture.lying").boundingBox().height).isEqualTo(30 * 48 + 48);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".picture.lying").boundingBox().height).isEqualTo(788);
    }
  }

  /** What a browser prints of a table lies within the sheet, and what is left out is said. */
  @Test
  void onPaperAWideTableLiesAcrossWithTwelveColumnsAndSaysHowManyItHas() throws IOException {
    ReportToy.publish(data, "toy-1", Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      open(page, site, "tables/award_rate_limits_by_country");
      List<String> heads = page.locator("thead th:not(.origin)").allInnerTexts();
      assertThat(heads).hasSizeGreaterThan(1 + ShownTable.ACROSS);
      String across = printedAcross(page.pdf());
      assertThat(heads.subList(1, 1 + ShownTable.ACROSS).stream().map(ZoomAndPrintTest::joined))
          .allSatisfy(head -> assertThat(across).contains(head));
      assertThat(heads.subList(1 + ShownTable.ACROSS, heads.size()).stream())
          .allSatisfy(head -> assertThat(across).doesNotContain(joined(head)));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".on-paper").innerText())
          .contains("first 12 of " + (heads.size() - 1) + " columns");
    }
  }

  /** The words on sheets that lie across, without blanks, in the order in which they are drawn. */
  private static String printedAcross(byte[] pdf) throws IOException {
    StringBuilder words = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        PDRectangle sheet = document.getPage(i).getMediaBox();
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(i + 1);
        stripper.setEndPage(i + 1);
        words.append(sheet.getWidth() > sheet.getHeight() ? stripper.getText(document) : "");
      }
    }
    return joined(words.toString());
  }

  private static String joined(String words) {
    return words.replaceAll("\\s", "");
  }

  private static void open(Page page, Site site, String path) {
    page.navigate(site.address() + path);
    page.waitForFunction(
        "() => !document.querySelector('[data-option]:not([data-drawn])')"
            + " && document.readyState === 'complete'");
  }
}
