package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A walk through a served site as a reader takes it: from the overview to a country, a chart, its
 * rows and back; in Spanish, by keyboard, without script, on a telephone, in the dark.
 */
public final class SiteWalk {
  private static final String DRAWN =
      "() => document.readyState === 'complete'"
          + " && !document.querySelector('[data-option]:not([data-drawn])')";

  /** Every kind of page there is. */
  private static final List<String> KINDS =
      List.of(
          "",
          "countries",
          "countries/ES",
          "regions/ES61",
          "europe",
          "compare?countries=ES,IT,PT",
          "charts",
          "charts/award_rate_by_country?edition=2018-2019",
          "charts/award_rate_map?edition=2018-2019",
          "charts/criterion_grid_by_country",
          "schools",
          "tables",
          "tables/awards_by_country",
          "dictionary",
          "docs",
          "releases",
          "schedule",
          "nowhere");

  /** Milliseconds: the first picture starts the engine that draws, on a machine with other work. */
  private static final double PATIENCE = 180_000;

  private static final RequestOptions PATIENT = RequestOptions.create().setTimeout(PATIENCE);

  private final Browser browser;
  private final String address;

  /** The path of the site on its server. */
  private final String site;

  private final List<String> complaints = new ArrayList<>();

  public SiteWalk(Browser browser, String address) {
    this.browser = browser;
    this.address = address;
    this.site = URI.create(address).getPath();
  }

  /** Walks, and fails where a reader would. */
  public void walk() {
    fromTheOverviewToARowAndBack();
    inSpanish();
    byKeyboard();
    withoutScript();
    axeFindsNothing(ColorScheme.LIGHT, AxeRules::all);
    axeFindsNothing(ColorScheme.DARK, AxeRules::ofColours);
    fitsOnATelephone();
    assertThat(complaints).isEmpty();
  }

  private String at(String path) {
    return URI.create(address).resolve(path).toString();
  }

  private void fromTheOverviewToARowAndBack() {
    try (Page page = page(browser.newContext())) {
      page.navigate(address);
      page.click("header nav a[href='" + site + "countries']");
      page.click("main a[href='" + site + "countries/ES']");
      page.waitForFunction(DRAWN);
      page.click("figure.chart h3 a[href^='" + site + "charts/active_labels_by_country']");
      page.waitForFunction(DRAWN);
      assertThat(page.url()).contains("country_code=ES");
      String before = page.url();
      page.click(".controls .many summary");
      page.check(".controls input[value='IT']");
      page.click(".controls button");
      page.waitForFunction(DRAWN);
      assertThat(page.url()).contains("country_code=IT,ES");
      assertThat(page.locator("main table tbody").innerText()).contains("Spain", "Italy");
      assertThat(page.locator(".picture svg").first().textContent()).contains("Italy");
      rowsAgree(page);
      page.goBack();
      assertThat(page.url()).isEqualTo(before);
      assertThat(page.locator("main table tbody").innerText()).doesNotContain("Italy");
    }
  }

  /** The file at the same query string holds the rows of the table on the page. */
  private void rowsAgree(Page page) {
    String csv =
        page.request()
            .get(page.url().replace("active_labels_by_country", "active_labels_by_country.csv"))
            .text();
    assertThat(csv).contains(",ES,", ",IT,");
    assertThat(page.locator("main table tbody tr").count())
        .isEqualTo((int) csv.lines().count() - 1);
    for (String picture : List.of("SVG", "PNG")) {
      String link = page.locator("a.download:text-is('" + picture + "')").getAttribute("href");
      assertThat(page.request().get(at(link), PATIENT).ok()).as(link).isTrue();
    }
  }

  private void inSpanish() {
    try (Page page = page(browser.newContext())) {
      page.navigate(address + "countries/ES");
      page.click("nav.languages a[hreflang='es']");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
      assertThat(page.locator("h1").innerText()).isEqualTo("España");
      page.waitForFunction(DRAWN);
      page.click("figure.chart h3 a >> nth=0");
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("es");
    }
  }

  private void byKeyboard() {
    try (Page page = page(browser.newContext())) {
      page.navigate(address + "charts/active_labels_by_country?country_code=ES");
      page.waitForFunction(DRAWN);
      page.keyboard().press("Tab");
      assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
      page.focus(".controls .many summary");
      page.keyboard().press("Enter");
      page.focus(".controls input[value='PT']");
      page.keyboard().press("Space");
      page.focus(".controls button");
      page.keyboard().press("Enter");
      page.waitForURL("**PT**");
      assertThat(page.locator("main table tbody").innerText()).contains("Portugal");
    }
  }

  private void withoutScript() {
    try (Page page = page(context(new Browser.NewContextOptions().setJavaScriptEnabled(false)))) {
      page.navigate(address + "charts/active_labels_by_country?country_code=ES,IT");
      assertThat(page.locator("main table tbody").innerText()).contains("Italy");
      String picture = page.locator(".picture img").getAttribute("src");
      assertThat(page.request().get(at(picture), PATIENT).text()).contains("<svg");
    }
  }

  /** One reader sees all kinds of page, so that the browser keeps what they have in common. */
  private void axeFindsNothing(ColorScheme scheme, Supplier<AxeRunOptions> rules) {
    try (Page page = page(context(new Browser.NewContextOptions().setColorScheme(scheme)))) {
      for (String path : KINDS) {
        page.navigate(address + path);
        page.waitForFunction(DRAWN);
        assertThat(new AxeBuilder(page).options(rules.get()).analyze().getViolations())
            .as("%s %s", path, scheme)
            .extracting(rule -> rule.getId() + ": " + rule.getNodes().get(0).getHtml())
            .isEmpty();
      }
    }
  }

  private void fitsOnATelephone() {
    try (Page page = page(context(new Browser.NewContextOptions().setViewportSize(360, 740)))) {
      for (String path : KINDS) {
        page.navigate(address + path);
        page.waitForFunction(DRAWN);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
      }
    }
  }

  private BrowserContext context(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  /** A page that tells of every complaint and of every stranger it asks. */
  private Page page(BrowserContext context) {
    Page page = context.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.onConsoleMessage(
        message -> {
          boolean isOfNowhere = page.url().endsWith("/nowhere");
          if (message.type().equals("error") && !isOfNowhere) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + ": " + error));
    page.onRequest(
        request -> {
          if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
            complaints.add(page.url() + " asks " + request.url());
          }
        });
    return page;
  }
}
