package sello.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.ToySchools;

/** The page of the schools in a real browser, with and without its script. */
class SchoolsBrowserTest {
  @TempDir static Path data;
  private static Site site;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    ToySchools.publish(data, "schools-1");
    chromium = Chromium.start();
    site = Site.start(data, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    if (site != null) {
      site.close();
      chromium.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    assertThat(complaints).isEmpty();
  }

  private Page open(String query, Browser.NewPageOptions options) {
    Page page = chromium.browser().newPage(options);
    page.onPageError(complaints::add);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(message.text());
          }
        });
    page.navigate(site.address() + "schools?" + query);
    return page;
  }

  /**
   * Waits until the list is that one school. A text is waited for in one element only: among more
   * Playwright fails at once, so the list has to have come before.
   */
  private static void onlySchool(Page page, String name) {
    assertThat(page.locator(".schools h2")).hasCount(1);
    assertThat(page.locator(".schools h2")).hasText(name);
  }

  private Page open(String query) {
    return open(query, new Browser.NewPageOptions());
  }

  @Test
  void typingChangesTheListTheCountAndTheAddressAndBackLeadsBackToThem() {
    try (Page page = open("on=2025-06-30")) {
      assertThat(page.locator(".schools > li")).hasCount(6);
      page.locator("#q").focus();
      page.keyboard().type("IRMENGARD garm");
      assertThat(page.locator(".schools > li")).hasCount(1);
      assertThat(page.locator("#count")).hasText("1 school with a label valid on 30 June 2025");
      assertThat(page).hasURL(Pattern.compile("\\?q=IRMENGARD\\+garm&on=2025-06-30$"));
      assertThat(page.locator("#q")).isFocused();
      assertThat(page.locator("#country option").first()).hasText("All countries (1)");

      page.navigate(site.address() + "tables");
      page.goBack();
      assertThat(page.locator("#q")).hasValue("IRMENGARD garm");
      onlySchool(page, "St.-Irmengard-Gymnasium Garmisch-Partenkirchen");
    }
  }

  @Test
  void aCountryADayAndEndedLabelsNarrowTheListByKeyboardAlone() {
    try (Page page = open("on=2025-06-30")) {
      page.locator("#q").focus();
      page.keyboard().press("Tab");
      assertThat(page.locator("#country")).isFocused();
      page.keyboard().type("Spain");
      assertThat(page.locator(".schools > li")).hasCount(2);
      assertThat(page).hasURL(Pattern.compile("country=ES"));
      page.locator("#ended").focus();
      page.keyboard().press("Space");
      assertThat(page.locator("#count")).hasText("2 schools that hold or held a label");
      assertThat(page).hasURL(Pattern.compile("ended=true"));
    }
  }

  @Test
  void theLatestOfSeveralQuestionsIsTheOneThatIsAnswered() {
    try (Page page = open("on=2025-06-30")) {
      page.locator("#q").fill("nandu");
      page.locator("#q").press("Enter");
      page.locator("#q").fill("lodz");
      page.locator("#q").press("Enter");
      onlySchool(page, "Szkoła Podstawowa nr 7");
      assertThat(page).hasURL(Pattern.compile("q=lodz"));
    }
  }

  /** The choice of a country outlives the options that are put in place of those it was made of. */
  @Test
  void aChosenCountryStaysChosen() {
    try (Page page = open("on=2025-06-30&country=ES")) {
      page.locator("#q").fill("n");
      assertThat(page.locator("#country option").first()).hasText(Pattern.compile("\\(\\d\\)"));
      assertThat(page).hasURL(Pattern.compile("q=n&country=ES"));
      assertThat(page.locator("#country")).hasValue("ES");
      page.locator("#country").selectOption("");
      assertThat(page).hasURL(Pattern.compile("q=n&on"));
      page.locator("#q").fill("goethe");
      assertThat(page).hasURL(Pattern.compile("q=goethe"));
      assertThat(page.locator("#country")).hasValue("");
    }
  }

  @Test
  void withoutScriptTheFormIsSentAndAnswered() {
    try (Page page = open("lang=es", new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
      page.locator("#q").fill("λυκειο");
      page.locator("#on").fill("2025-06-30");
      page.locator(".finder button").click();
      onlySchool(page, "Γενικό Λύκειο Βόνιτσας");
      assertThat(page.locator("html")).hasAttribute("lang", "es");
      assertThat(page.locator("#count"))
          .hasText("1 centro con un sello válido el 30 de junio de 2025");
    }
  }

  @Test
  void onATelephoneNothingIsWiderThanTheScreen() {
    Browser.NewPageOptions telephone = new Browser.NewPageOptions().setViewportSize(360, 740);
    for (String query : List.of("ended=true", "q=nothing+such", "ended=true&lang=es")) {
      try (Page page = open(query, telephone)) {
        assertThat(page.evaluate("document.documentElement.scrollWidth")).as(query).isEqualTo(360);
      }
    }
  }

  @Test
  void aListThatCannotBeFetchedSaysSo() {
    try (Page page = open("on=2025-06-30")) {
      page.route("**/schools?q=*", route -> route.abort());
      page.locator("#q").fill("nandu");
      assertThat(page.locator("#count"))
          .hasText("The list could not be fetched. Press Find to try again.");
      page.waitForCondition(() -> complaints.stream().anyMatch(c -> c.contains("Failed to fetch")));
      complaints.clear();
    }
  }
}
