package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.transforms.Pipeline;

/** Pictures are as high as what is drawn in them needs, whatever the screen and the browser. */
class PictureSizeTest {
  private static final String LABELS =
      """
      year | country_code | country_name | active_labels | active_labels_low | active_labels_high | active_labels_flag
      2020 | ES           | Spain        | 30            | 30                | 30                 |
      2020 | FR           | France       | 20            | 20                | 20                 |
      2020 | MT           | Malta        | 10            | 10                | 10                 |
      """;

  @TempDir Path data;

  private Site serve() {
    var spec = Pipeline.PLAN.node("active_labels_by_country").table().spec();
    ToyIssue.of("toy-1", new ToyTable(spec, LABELS, List.of())).publish(data);
    return Site.start(data, "127.0.0.1", 0);
  }

  /** A map that is higher than its width allows would be cut on the left and on the right. */
  @Test
  void aMapIsAsWideAsTheScreenAlsoWhenATelephoneIsTurned() {
    try (Site site = serve();
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.setViewportSize(740, 360);
      page.navigate(site.address() + "charts/active_labels_map");
      page.waitForFunction("() => document.querySelector('.picture[data-drawn=\"true\"] svg')");
      page.setViewportSize(360, 740);
      page.waitForFunction("() => document.querySelector('.picture svg').clientWidth < 360");
      BoundingBox picture = page.locator(".picture").boundingBox();
      assertThat(picture.height / picture.width).isBetween(0.85, 0.87);
      Object cut =
          page.evaluate(
              "([left, right]) => [...document.querySelectorAll('.picture svg path')]"
                  + ".map(e => e.getBoundingClientRect())"
                  + ".filter(r => r.width && (r.left < left - 1 || r.right > right + 1)).length",
              List.of(picture.x, picture.x + picture.width));
      assertThat(cut).as("shapes that reach out of the picture").isEqualTo(0);
    }
  }

  /** Else the heading of a page stands on a sheet of its own, before the map and its notes. */
  @Test
  void onPaperAMapLeavesRoomForWhatIsSaidOfIt() {
    try (Site site = serve();
        Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.setViewportSize(703, 900);
      page.navigate(site.address() + "charts/active_labels_map");
      page.waitForFunction("() => document.querySelector('.picture[data-drawn=\"true\"] svg')");
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.locator(".picture").boundingBox().height).isEqualTo(416);
      assertThat(page.locator(".picture svg").count()).isEqualTo(1);
    }
  }

  @Test
  void withoutScriptsTheNotesStandBelowTheImage() {
    for (List<Integer> screen : List.of(List.of(360, 740), List.of(1280, 900))) {
      try (Site site = serve();
          Chromium chromium = Chromium.start();
          Page page =
              chromium
                  .browser()
                  .newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
        page.setViewportSize(screen.get(0), screen.get(1));
        page.navigate(site.address() + "charts/active_labels_map");
        BoundingBox image = page.locator(".picture img").boundingBox();
        BoundingBox notes = page.locator(".notes").boundingBox();
        assertThat(notes.y - image.y - image.height).as("%s", screen).isBetween(0.0, 40.0);
      }
    }
  }
}
