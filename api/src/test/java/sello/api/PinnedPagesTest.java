package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** Whoever opens a page of an older release stays in it, and is told of the newer one. */
class PinnedPagesTest {
  private static final int WALKED = 120;

  private static final Pattern ADDRESS =
      Pattern.compile("(?:href|src|action|data-option)=\"(/[^\"]*)\"");

  private static final Pattern FORM =
      Pattern.compile("<form class=\"(?:controls|finder).*?</form>");

  /** What leads to the newer release on purpose, and addresses that are shown as examples. */
  private static final Pattern LEADING_OUT =
      Pattern.compile("<p class=\"newer\".*?</p>|<ul class=\"examples\">.*?</ul>", Pattern.DOTALL);

  private static final Pattern OF_NO_RELEASE =
      Pattern.compile(
          "/assets/.*|/schedule\\b.*|/releases\\b.*|/problems/.*|/catalog.ttl|/openapi.json|/api/v1/");

  /** A report is slow to write; the countries that are compared unasked are not of the toy. */
  private static final Pattern NOT_WALKED =
      Pattern.compile("/reports/.*|/compare\\?(?!countries).*");

  @TempDir Path data;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.REAL);
    ToyRelease.writeOpenFiles(data, "toy-1");
    ToyRelease.writeOpenFiles(data, "toy-2");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void everyLinkOfAPageOfAReleaseKeepsIt() {
    Deque<String> waiting =
        new ArrayDeque<>(
            List.of(
                "/?release=toy-1&lang=es",
                "/countries/ES?release=toy-1",
                "/compare?countries=ES&release=toy-1",
                "/europe?release=toy-1",
                "/charts/awards_by_edition?release=toy-1",
                "/provenance/toy_totals?toy=T1&release=toy-1"));
    Set<String> seen = new LinkedHashSet<>(waiting);
    while (!waiting.isEmpty()) {
      String page = waiting.remove();
      var answer = caller.get(page);
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        for (String link : links(page, answer.body())) {
          assertThat(link).as("a link of %s", page).matches(PinnedPagesTest::isKept);
          if (NOT_WALKED.matcher(link).matches() || seen.size() >= WALKED || !seen.add(link)) {
            continue;
          }
          waiting.add(link);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(40);
  }

  private static boolean isKept(String link) {
    return link.matches(".*[?&]release=toy-1\\b.*")
        || link.startsWith("/api/v1/releases/toy-1")
        || OF_NO_RELEASE.matcher(link).matches();
  }

  private static List<String> links(String page, String html) {
    String own = LEADING_OUT.matcher(html).replaceAll("");
    FORM.matcher(own)
        .results()
        .forEach(
            form ->
                assertThat(form.group())
                    .as("a form of %s", page)
                    .contains("name=\"release\" value=\"toy-1\""));
    return ADDRESS
        .matcher(own)
        .results()
        .map(found -> found.group(1).replace("&amp;", "&"))
        .filter(link -> !link.equals("/schools")) // the form above
        .filter(link -> !OF_NO_RELEASE.matcher(link).matches())
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /?release=toy-1                                  | /
          /tables/breaks?release=toy-1&lang=es             | /tables/breaks?lang=es
          /charts/awards_by_edition?release=toy-1          | /charts/awards_by_edition
          /embed/awards_by_edition?release=toy-1&lang=es   | /charts/awards_by_edition?lang=es
          """)
  void aPageOfAnOlderReleaseLeadsToTheSameOfTheNewerOne(String page, String newer) {
    assertThat(caller.get(page).body())
        .contains("class=\"newer\"", "<a href=\"" + newer + "\" target=\"_top\">")
        .contains(
            page.contains("es") ? "versión más reciente: toy-2" : "newer release exists: toy-2")
        .contains("/releases/toy-1/diff/toy-2");
    assertThat(caller.get(page.replace("toy-1", "toy-2")).body()).doesNotContain("class=\"newer\"");
    assertThat(caller.get(newer).body()).doesNotContain("class=\"newer\"");
  }

  @Test
  void theMenuOfAPageThatIsOfNoReleaseLeadsToTheSchools() {
    assertThat(caller.get("/").body()).doesNotContain("href=\"/schools\"");
    assertThat(caller.get("/schedule").body()).doesNotContain("href=\"/schools\"");
    sello.reports.ToySchools.publish(data, "toy-3");
    assertThat(caller.get("/schedule").body()).contains("href=\"/schools\"");
    assertThat(caller.get("/nothing").body()).contains("href=\"/schools\"");
  }
}
