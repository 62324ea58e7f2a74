package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** The pages in a real browser: the one that the machine has. */
class BrowserTest {
  @TempDir Path data;

  @Test
  void everyPictureIsDrawnFromThisHostAloneAndNothingIsComplainedOf() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (Site site = Site.start(data, "127.0.0.1", 0);
        Chromium chromium = Chromium.start()) {
      Browser browser = chromium.browser();
      look(browser, site, "", 3);
      look(browser, site, "charts/awards_by_country", 1);
      look(browser, site, "tables/awards_by_country", 0);
      for (String path :
          List.of(
              "",
              "tables",
              "tables/awards_by_country",
              "charts",
              "dictionary",
              "docs",
              "nowhere",
              "releases",
              "schedule",
              "releases/toy-1/diff/toy-1",
              "provenance/toy_totals?toy=T3")) {
        fitsOnATelephone(browser, site, path);
      }
    }
  }

  private static void look(Browser browser, Site site, String path, int pictures) {
    List<String> complaints = new ArrayList<>();
    List<String> strangers = new ArrayList<>();
    try (Page page = browser.newPage()) {
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
              complaints.add(message.text());
            }
          });
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(site.address()) && !request.url().startsWith("data:")) {
              strangers.add(request.url());
            }
          });
      page.navigate(site.address() + path);
      page.waitForFunction(
          "n => document.querySelectorAll('[data-drawn=\"true\"] svg').length === n", pictures);
      for (var picture : page.locator("[data-drawn=\"true\"] svg").all()) {
        BoundingBox box = picture.boundingBox();
        assertThat(box.width).isGreaterThan(300);
        assertThat(box.height).isGreaterThan(100);
      }
    }
    assertThat(complaints).isEmpty();
    assertThat(strangers).isEmpty();
  }

  /** At 360 px only tables may be wider than the screen, and they scroll by themselves. */
  private static void fitsOnATelephone(Browser browser, Site site, String path) {
    try (Page page = browser.newPage()) {
      page.setViewportSize(360, 740);
      page.navigate(site.address() + path);
      page.waitForFunction(
          "() => !document.querySelector('[data-option]:not([data-drawn])')"
              + " && document.readyState === 'complete'");
      assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
    }
  }
}
