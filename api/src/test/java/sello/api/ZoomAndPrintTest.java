package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.ToyRelease;

/** Pages at twice the size of letters, and on paper. */
class ZoomAndPrintTest {
  private static final List<String> PAGES =
      List.of("", "charts", "charts/awards_by_country", "tables/awards_by_country", "docs");

  @TempDir Path data;

  @Test
  void atTwiceTheSizeNothingIsCutAndOnPaperTheFiguresStayAndTheMenuGoes() {
    ToyRelease.publish(data, "toy-1", null, false);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start()) {
      for (String path : PAGES) {
        isWholeAtTwiceTheSize(chromium.browser(), site, path);
        isFitForPaper(chromium.browser(), site, path);
      }
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
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".masthead nav").first().isVisible()).as(path).isFalse();
      for (var picture : page.locator(".picture").all()) {
        assertThat(picture.locator("svg").count()).as(path).isPositive();
      }
      assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    }
  }

  private static void open(Page page, Site site, String path) {
    page.navigate(site.address() + path);
    page.waitForFunction(
        "() => !document.querySelector('[data-option]:not([data-drawn])')"
            + " && document.readyState === 'complete'");
  }
}
