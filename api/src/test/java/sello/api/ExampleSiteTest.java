package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/**
 * Real figures and example data on one server: two sites that never lead into each other unsaid.
 */
class ExampleSiteTest {
  /** Addresses of this server in pages and documents. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:href|src|action|data-option)=\"(/[^\"#]*)|\"(?:self|page|tables|package|diff|metadata)\"\\s*:\\s*\"(/[^\"]+)");

  private static final int PAGES = 150;

  @TempDir Path real;
  @TempDir Path example;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(real, "toy-1", null, Origin.REAL);
    ToyRelease.publish(example, "toy-2", null, Origin.EXAMPLE);
    ToyRelease.writeOpenFiles(example, "toy-2");
    site = Site.start(real, Optional.of(example), new Site.Settings("127.0.0.1", 0, "", 0, true));
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void eachSiteServesItsOwnReleaseAndSaysWhichItIs() {
    HttpResponse<String> home = caller.get("/");
    assertThat(home.body()).contains("toy-1").doesNotContain("toy-2", "class=\"example\"");
    assertThat(home.headers().firstValue("Sello-Origin")).isEmpty();
    HttpResponse<String> there = caller.get("/example/");
    assertThat(there.statusCode()).isEqualTo(200);
    assertThat(there.body()).contains("toy-2", "class=\"example\"").doesNotContain("toy-1");
    HttpResponse<String> rows = caller.get("/example/api/v1/tables/awards_by_edition/data");
    assertThat(rows.headers().firstValue("Sello-Origin")).hasValue("example");
    assertThat(rows.headers().firstValue("Content-Location").orElseThrow())
        .startsWith("/example/api/v1/releases/toy-2/");
    assertThat(caller.get("/example/api/v1/releases/latest").headers().firstValue("Location"))
        .hasValue("/example/api/v1/releases/toy-2");
    assertThat(caller.get("/example/catalog.ttl").body())
        .contains("http://127.0.0.1:" + site.port() + "/example/");
  }

  @Test
  void everyLinkOfTheExampleSiteStaysOnItButTheSwitch() {
    Deque<String> next = new ArrayDeque<>(Set.of("/example/"));
    Set<String> seen = new LinkedHashSet<>(next);
    for (int pages = 0; !next.isEmpty() && pages < PAGES; pages++) {
      String page = next.remove();
      HttpResponse<String> answer = caller.get(page);
      assertThat(answer.statusCode()).as(page).isLessThan(500);
      String body = answer.body().replaceFirst("(?s)<p class=\"other\">.*?</p>", "");
      Matcher links = ADDRESS.matcher(body);
      while (links.find()) {
        String link = Optional.ofNullable(links.group(1)).orElseGet(() -> links.group(2));
        assertThat(link).as("a link of %s", page).startsWith("/example/");
        String address = link.replace("&amp;", "&");
        boolean isText =
            !address.matches(".*\\.(pdf|png|zip|xlsx|parquet).*|.*format=(xlsx|parquet).*");
        if (isText && !address.contains("{") && seen.add(address)) {
          next.add(address);
        }
      }
    }
    assertThat(seen).hasSizeGreaterThan(PAGES);
  }

  @Test
  void theSwitchLeadsToTheSamePageOrToTheStart() {
    assertThat(caller.get("/charts/awards_by_edition").body())
        .contains("<p class=\"other\"><a href=\"/example/charts/awards_by_edition\">Example data");
    assertThat(caller.get("/example/charts/awards_by_edition?lang=es").body())
        .contains("<p class=\"other\"><a href=\"/charts/awards_by_edition?lang=es\">Cifras reales");
    assertThat(caller.get("/problems/not-found").body())
        .contains("<p class=\"other\"><a href=\"/example/\">");
  }

  @Test
  void aSiteWithoutAnotherOffersNoSwitch(@TempDir Path alone) {
    ToyRelease.publish(alone, "toy-1", null, Origin.EXAMPLE);
    try (Site one = Site.start(alone, "127.0.0.1", 0)) {
      assertThat(new Caller(one).get("/").body())
          .contains("class=\"example\"")
          .doesNotContain("class=\"other\"");
    }
  }
}
