package sello.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  private static final Pattern NUMBER = Pattern.compile("[-−+]?\\d+(?:[.,]\\d+)*");

  /** Periods and days, names of releases and levels of intervals: no figures of a table. */
  private static final Pattern NO_FIGURE =
      Pattern.compile("\\d{4}-\\d{4}|\\b(?:19|20)\\d{2}\\b|\\b[A-Z]{2,3}\\d[0-9A-Z]*\\b");

  /** Letters from which on a piece of a template is told from a figure. */
  private static final int LETTERS = 4;

  /** Letters around a figure that nobody knows, for whoever looks for it. */
  private static final int AROUND = 60;

  private final String address;
  private final Map<String, List<JsonNode>> asked = new HashMap<>();
  private final List<String> wordsWithDigits = new ArrayList<>();

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
    String language = report.expectFirst("html").attr("lang");
    char point = language.equals("es") ? ',' : '.';
    learn(language);
    int held = 0;
    for (Element figure : report.select("data")) {
      holdFigure(figure, point);
      held++;
    }
    for (Element caption : report.select("figcaption")) {
      held += holdCaption(report, caption, point);
    }
    for (Element line : report.select("tbody tr")) {
      holdNames(report, line);
    }
    nothingElseHasDigits(report);
    return held;
  }

  /** The value is the cell's, and the text is the value rounded to its last digit. */
  private void holdFigure(Element figure, char point) {
    String what = figure.outerHtml();
    List<JsonNode> rows = rows(figure.attr("data-table"), query(figure.attr("data-key")));
    assertThat(rows).as(what).hasSize(1);
    JsonNode cell = rows.get(0).get(figure.attr("data-measure"));
    assertThat(cell).as(what).isNotNull();
    BigDecimal value = new BigDecimal(figure.attr("value"));
    assertThat(value).as(what).isEqualByComparingTo(cell.decimalValue());
    List<String> said = numbers(figure.text());
    assertThat(said).as(what).hasSize(1);
    assertThat(isRounded(said.get(0), point, value)).as(what).isTrue();
  }

  private int holdCaption(Document report, Element caption, char point) {
    Element words = caption.clone();
    words.select("sup, .mark").remove();
    List<String> said = figures(words.text());
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
      boolean isCell = cells.stream().anyMatch(cell -> isRounded(number, point, cell));
      boolean isCount =
          number.chars().allMatch(Character::isDigit) && Integer.parseInt(number) <= rows.size();
      assertThat(isCell || isCount).as(number + " of " + words.text()).isTrue();
    }
    return said.size();
  }

  /** A word with digits in a table is what a row behind it says. */
  private void holdNames(Document report, Element line) {
    List<String> names =
        line.children().stream()
            .filter(cell -> cell.select("data").isEmpty())
            .map(cell -> NO_FIGURE.matcher(cell.text()).replaceAll(" ").strip())
            .filter(text -> text.chars().anyMatch(Character::isDigit))
            .toList();
    if (!names.isEmpty()) {
      Element caption = line.parents().select("table").get(0).expectFirst("caption");
      String all =
          behind(report, caption).stream().map(JsonNode::toString).collect(Collectors.joining());
      names.forEach(name -> assertThat(all).as(caption.text()).contains(name));
    }
  }

  /** What is left when all that was held, the sources and the method are taken away. */
  private void nothingElseHasDigits(Document report) {
    Document rest = report.clone();
    rest.select("data, figcaption, tbody, sup, style, header, nav, #method, #cite, #sources")
        .remove();
    String left = strippedOfWords(rest.text());
    NUMBER
        .matcher(left)
        .results()
        .findFirst()
        .ifPresent(
            found ->
                fail(
                    "Nothing says where this figure comes from: …%s…"
                        .formatted(
                            left.substring(
                                Math.max(0, found.start() - AROUND),
                                Math.min(left.length(), found.end() + AROUND)))));
  }

  /** What the templates of a language say with digits in it, such as "95 % limits". */
  private void learn(String language) {
    Properties words = new Properties();
    String file = "/sello/reports/text/" + language + "/words.properties";
    try (Reader text =
        new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
    wordsWithDigits.clear();
    words.values().stream()
        .flatMap(template -> Arrays.stream(template.toString().replace("''", "'").split("[{}]")))
        .map(String::strip)
        .filter(piece -> piece.chars().anyMatch(Character::isDigit))
        .filter(piece -> piece.chars().filter(Character::isLetter).count() >= LETTERS)
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(wordsWithDigits::add);
  }

  /** The numbers of a text that are figures. */
  private List<String> figures(String text) {
    return numbers(strippedOfWords(text));
  }

  private String strippedOfWords(String text) {
    String rest = text.replace('\u00a0', ' ');
    for (String piece : wordsWithDigits) {
      rest = rest.replace(piece.replace('\u00a0', ' '), " ");
    }
    return NO_FIGURE.matcher(rest).replaceAll(" ");
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

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).toList();
  }

  /** Whether a text is a value, or its hundredfold, rounded to the last digit that is shown. */
  private static boolean isRounded(String text, char point, BigDecimal value) {
    String digits =
        text.replace(point == '.' ? "," : ".", "").replace(point, '.').replace('−', '-');
    BigDecimal said = new BigDecimal(digits);
    BigDecimal half = BigDecimal.ONE.movePointLeft(said.scale()).divide(BigDecimal.valueOf(2));
    return Stream.of(value, value.movePointRight(2))
        .anyMatch(
            exact ->
                said.subtract(exact.setScale(said.scale() + 9, RoundingMode.HALF_EVEN))
                        .abs()
                        .compareTo(half)
                    <= 0);
  }
}
