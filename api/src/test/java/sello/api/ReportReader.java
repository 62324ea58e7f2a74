package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.reports.text.Texts;

/**
 * A reader who believes no number of a report: each is read from the document as it stands there
 * and held against what the API of the same service answers. A number that is said is a cell; one
 * in a chart's caption is a cell of the rows behind the chart, or counts them; what else has digits
 * must be a name, a day, a period or a word of the method.
 */
public final class ReportReader {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String address;
  private final Map<String, List<JsonNode>> asked = new HashMap<>();

  /**
   * @param address of the service, with a slash at its end
   */
  public ReportReader(String address) {
    this.address = address;
  }

  /**
   * Reads a report.
   *
   * @param path such as {@code reports/europe?lang=es}
   * @return how many numbers were held against an answer
   */
  public int read(String path) {
    Document report = Jsoup.parse(get(path));
    SaidFigures figures = new SaidFigures(report.expectFirst("html").attr("lang"));
    int held = 0;
    for (Element figure : report.select("data")) {
      holdFigure(figure, figures);
      held++;
    }
    for (Element caption : report.select("figcaption")) {
      held += holdCaption(report, caption, figures);
    }
    for (Element remark : report.select("p.remark:has(sup)")) {
      held += holdCounts(report, remark, figures);
    }
    for (Element line : report.select("tbody tr")) {
      holdNames(report, line, figures);
    }
    nothingElseHasDigits(report, figures);
    return held;
  }

  /** The value is the cell's, and the text is the value rounded to its last digit. */
  private void holdFigure(Element figure, SaidFigures figures) {
    String what = figure.outerHtml();
    List<JsonNode> rows = rows(figure.attr("data-table"), query(figure.attr("data-key")));
    assertThat(rows).as(what).hasSize(1);
    JsonNode cell = rows.get(0).get(figure.attr("data-measure"));
    assertThat(cell).as(what).isNotNull();
    BigDecimal value = new BigDecimal(figure.attr("value"));
    assertThat(value).as(what).isEqualByComparingTo(cell.decimalValue());
    List<String> said = SaidFigures.numbers(figure.text());
    assertThat(said).as(what).hasSize(1);
    assertThat(figures.isRounded(said.get(0), value)).as(what).isTrue();
  }

  private int holdCaption(Document report, Element caption, SaidFigures figures) {
    Element words = caption.clone();
    words.select("sup, .mark").remove();
    List<String> said = figures.of(words.text());
    if (said.isEmpty()) {
      return 0;
    }
    List<JsonNode> rows = behind(report, caption);
    List<BigDecimal> cells =
        rows.stream()
            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
            .filter(JsonNode::isNumber)
            .map(JsonNode::decimalValue)
            .toList();
    for (String number : said) {
      boolean isCell = cells.stream().anyMatch(cell -> figures.isRounded(number, cell));
      boolean isCount =
          number.chars().allMatch(Character::isDigit) && Integer.parseInt(number) <= rows.size();
      assertThat(isCell || isCount).as(number + " of " + words.text()).isTrue();
    }
    return said.size();
  }

  /** How many rows have a figure, as a remark says it. */
  private int holdCounts(Document report, Element remark, SaidFigures figures) {
    Element words = remark.clone();
    words.select("sup, .mark").remove();
    List<String> said = figures.of(words.text());
    List<JsonNode> places =
        behind(report, remark).stream()
            .filter(row -> !row.path("country_code").asText().equals("EUR"))
            .toList();
    for (String number : said) {
      assertThat(places.get(0).fieldNames())
          .toIterable()
          .as(number + " of " + words.text())
          .anyMatch(
              field ->
                  places.stream().filter(row -> row.get(field).isNumber()).count()
                      == Long.parseLong(number));
    }
    return said.size();
  }

  /** A word with digits in a table is what a row behind it says, or what that is called. */
  private void holdNames(Document report, Element line, SaidFigures figures) {
    assertThat(line.select(".figure:not(:has(data))").eachText())
        .allMatch(text -> figures.of(text).isEmpty());
    List<String> names =
        line.children().stream()
            .filter(cell -> cell.select("data").isEmpty())
            .map(Element::text)
            .filter(text -> !figures.of(text).isEmpty())
            .toList();
    if (!names.isEmpty()) {
      Element caption = line.parents().select("table").get(0).expectFirst("caption");
      Texts texts = Texts.named(report.expectFirst("html").attr("lang")).orElseThrow();
      Set<String> said =
          behind(report, caption).stream()
              .flatMap(row -> row.properties().stream())
              .flatMap(field -> words(field.getKey(), field.getValue().asText(), texts))
              .map(words -> words.strip().replaceAll("\\s+", " "))
              .collect(Collectors.toSet());
      for (String name : names) {
        assertThat(said).as(name + " in " + caption.text()).anyMatch(text -> text.contains(name));
      }
    }
  }

  /** A value, and what it is called where it is one of a closed list. */
  private static Stream<String> words(String field, String value, Texts texts) {
    return Stream.concat(
        Stream.of(value), texts.code(Field.text(field, field, field), value).stream());
  }

  /** What is left when all that was held, the sources and the method are taken away. */
  private static void nothingElseHasDigits(Document report, SaidFigures figures) {
    Document rest = report.clone();
    rest.select(
            "data, figcaption, p.remark:has(sup), tbody, sup, style, header, nav, #method, #cite, #sources")
        .remove();
    assertThat(figures.firstIn(rest.text())).as("a figure that nothing is said of").isEmpty();
  }

  /** The rows that the note of an element leads to. */
  private List<JsonNode> behind(Document report, Element noted) {
    String note = noted.expectFirst("sup a").attr("href");
    URI source = URI.create(report.expectFirst(note + " a").attr("href"));
    String table = source.getPath().substring(source.getPath().lastIndexOf('/') + 1);
    return rows(table, source.getRawQuery().replaceAll("&?release=[^&]*", ""));
  }

  private List<JsonNode> rows(String table, String query) {
    return asked.computeIfAbsent(
        "api/v1/tables/" + table + "/data?format=json&limit=10000&" + query, this::ask);
  }

  private List<JsonNode> ask(String path) {
    try {
      JsonNode answer = Json.MAPPER.readTree(get(path));
      List<JsonNode> rows = new ArrayList<>();
      answer.get("rows").forEach(rows::add);
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }

  private String get(String path) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(
              HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(path + "\n" + answer.body()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(path, e);
    }
  }

  private static String query(String key) {
    return Arrays.stream(key.split("&", -1))
        .map(
            part ->
                part.substring(0, part.indexOf('=') + 1)
                    + URLEncoder.encode(
                        part.substring(part.indexOf('=') + 1), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
