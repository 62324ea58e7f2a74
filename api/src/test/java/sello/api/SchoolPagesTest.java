package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;
import sello.reports.ToySchools;

class SchoolPagesTest {
  private static final Pattern NAME = Pattern.compile("<h2 translate=\"no\"><bdi>(.*?)</bdi></h2>");
  private static final Pattern COUNT = Pattern.compile("role=\"status\">(.*?)</p>");
  private static final Pattern CSV =
      Pattern.compile("class=\"download\" href=\"(\\S*format=csv[^\"]*)\"");

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    ToyRelease.publish(data, "older", null, Origin.REAL);
    ToySchools.publish(data, "schools-1");
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String page(String query) {
    HttpResponse<String> answer = caller.get("/schools?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> all(Pattern pattern, String html) {
    return pattern.matcher(html).results().map(found -> found.group(1)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on=2026-11-26                               | 6 schools with a label valid on 26 November 2026
          on=2026-11-26&country=ES                    | 2 schools with a label valid on 26 November 2026
          on=2020-12-31&q=goethe                      | 1 school with a label valid on 31 December 2020
          on=2021-01-01&q=goethe                      | No school with a label valid on 1 January 2021
          on=2021-01-01&q=goethe&ended=true           | 1 school that holds or held a label
          ended=true                                  | 8 schools that hold or held a label
          q=&country=&on=2026-11-26&page=             | 6 schools with a label valid on 26 November 2026
          q=%C3%B1and%C3%BA&on=2026-11-26&lang=es     | 1 centro con un sello válido el 26 de noviembre de 2026
          """)
  void theCountIsSaidExactly(String query, String expected) {
    assertThat(all(COUNT, page(query))).containsExactly(expected);
  }

  @Test
  void aSchoolSaysWhereItIsUntilWhenItsLabelIsValidAndWhenElseItWasAwarded() {
    String html = page("q=irmengard+garmisch&on=2026-11-26");
    assertThat(all(NAME, html)).containsExactly("St.-Irmengard-Gymnasium Garmisch-Partenkirchen");
    assertThat(html)
        .contains("Garmisch-Partenkirchen, Bayern, Germany")
        .contains("Label valid until 31 December 2026")
        .contains("(edition 2025-2026)")
        .contains("Also awarded in</span>\n<ul>\n<li>2019-2020</li>")
        .contains("<span translate=\"no\">St. Irmengard-Gymnasium</span>");
    assertThat(page("q=goethe&ended=true")).contains("Label ended on 31 December 2020");
    assertThat(page("q=hristo&ended=true"))
        .contains("Validity not known: the list does not say its edition");
  }

  @Test
  void theLinksToDataGiveTheSchoolsThatWereFound() {
    for (String query :
        List.of(
            "on=2026-11-26",
            "q=%CE%B3%CE%B5%CE%BD%CE%B9%CE%BA%CE%BF&on=2026-11-26",
            "q=de&on=2020-06-01",
            "country=DE&ended=true",
            "ended=true")) {
      String html = page(query);
      List<String> csv = all(CSV, html);
      assertThat(csv).as(query).hasSize(1);
      HttpResponse<String> rows = caller.get(csv.get(0).replace("&amp;", "&"));
      assertThat(rows.statusCode()).as(csv.get(0)).isEqualTo(200);
      assertThat(rows.headers().firstValue("Sello-Rows"))
          .as(query)
          .hasValue(Integer.toString(all(NAME, html).size()));
      assertThat(rows.body()).contains("school_name");
    }
  }

  @Test
  void whatFindsNothingSaysSoAndWhatMayHaveBeenMeant() {
    String html = page("q=imengard&on=2026-11-26");
    assertThat(all(NAME, html)).isEmpty();
    assertThat(html)
        .contains("No school has all these words.")
        .contains("<a href=\"/schools?on=2026-11-26&amp;q=irmengard\">irmengard</a>")
        .contains("<a href=\"/schools?ended=true\">Show all schools");
    assertThat(page("q=goethe&on=2026-11-26"))
        .contains("1 school was found, but its label is not valid that day.")
        .contains("<a href=\"/schools?q=goethe&amp;on=2026-11-26&amp;ended=true\">Show it</a>");
    assertThat(page("country=AT")).contains("No school was found.");
    assertThat(page("q=imengard&lang=es")).contains("Ningún centro tiene todas estas palabras.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          on=yesterday | 400 | on 'yesterday' is no day, such as 2026-11-26.
          country=XX   | 422 | country has no value 'XX'.
          page=2       | 400 | page '2' is beyond the last page, 1.
          page=0       | 400 | page '0' is not a whole number from 1.
          ended=maybe  | 400 | ended 'maybe' is not true or false.
          town=Vigo    | 400 | /schools has no parameter 'town'.
          """)
  void aQuestionThatCannotBeReadIsRefused(String query, int status, String expected) {
    HttpResponse<String> answer = caller.get("/schools?" + query);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body().replace("&#39;", "'")).contains(expected);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    assertThat(caller.get("/schools?q=" + "a".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(caller.get("/schools?q=" + "a".repeat(200)).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    assertThat(page("q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"))
        .doesNotContain("<script>alert")
        .contains("&#34;>&lt;script>");
  }

  @Test
  void theMenuAndTheSiteMapNameThePageWhereTheReleaseHasSchools() {
    assertThat(page("on=2026-11-26"))
        .contains("<a href=\"/schools\" aria-current=\"page\">Schools</a>");
    assertThat(caller.get("/?lang=es").body()).contains("<a href=\"/schools?lang=es\">Centros</a>");
    assertThat(caller.get("/schools?release=older").statusCode()).isEqualTo(404);
    assertThat(caller.get("/sitemap.xml").body()).contains("/schools</loc>");
  }
}
