package sello.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.catalog.Field;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/**
 * Asks a service that has just started what callers usually ask, over HTTP as they do: Java
 * compiles what is asked often, and until it has, an answer takes several times as long. It makes
 * way for callers as {@link Courtesy} says.
 */
final class Warming {
  private static final Logger LOG = LoggerFactory.getLogger(Warming.class);
  private static final int QUESTIONS = 6_000;
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_VALUES = 3;
  private static final int PATIENCE_MILLISECONDS = 30_000;

  private final String site;
  private final Courtesy courtesy;
  private final Random random = new Random(1);
  private boolean isWarm;

  /** The question under way. */
  private volatile Optional<HttpURLConnection> asking = Optional.empty();

  /**
   * @param site where the service is reached, with a slash at the end
   */
  Warming(String site, Courtesy courtesy) {
    this.site = site;
    this.courtesy = courtesy;
  }

  /**
   * Opens the pages of a release, so that what they read is in memory and they are kept, then the
   * same in every other language, and the schools of each country; the first time it asks about its
   * tables before that.
   */
  void warm(OpenRelease release) throws IOException {
    List<String> pages = Sitemap.pages(release);
    open(pages);
    if (!isWarm) {
      ask(release.tables());
      isWarm = true;
    }
    for (String language : Texts.codes()) {
      if (!language.equals(Texts.english().language().code())) {
        open(pages.stream().map(page -> page + "?" + Tongue.PARAMETER + "=" + language).toList());
      }
    }
    if (release.has(SchoolPages.TABLE)) {
      open(schoolsByCountry(release));
    }
  }

  private static List<String> schoolsByCountry(OpenRelease release) {
    return new Places(release, Texts.english())
        .countries().stream()
            .map(
                country ->
                    SchoolRoutes.ADDRESS
                        + "?"
                        + SchoolQuestionReader.COUNTRY
                        + "="
                        + country.code())
            .toList();
  }

  private void open(List<String> pages) throws IOException {
    long begun = System.nanoTime();
    Runnable makeWay = courtesy.beforeOwnRequest();
    for (String page : pages) {
      makeWay.run();
      read(site + page.substring(1));
    }
    LOG.info("Warm after {} pages in {} s.", pages.size(), seconds(begun));
  }

  private static long seconds(long begun) {
    return (System.nanoTime() - begun) / (long) 1e9;
  }

  /** Asks questions about the small tables among these. */
  private void ask(List<OpenTable> tables) throws IOException {
    long begun = System.nanoTime();
    List<OpenTable> small =
        tables.stream()
            .filter(table -> table.entry().rows() > 0 && table.entry().rows() <= MOST_ROWS)
            .toList();
    if (small.isEmpty()) {
      return;
    }
    Runnable makeWay = courtesy.beforeOwnRequest();
    for (int i = 0; i < QUESTIONS; i++) {
      makeWay.run();
      read(site + question(small.get(random.nextInt(small.size()))));
    }
    LOG.info("Warm after {} questions in {} s.", QUESTIONS, seconds(begun));
  }

  /** Some values of one field of the key: seldom the same question twice. */
  private String question(OpenTable table) {
    List<Field<?>> key = table.spec().key();
    Field<?> field = key.get(random.nextInt(key.size()));
    List<String> values = table.values(field);
    String some =
        random
            .ints(1 + random.nextInt(MOST_VALUES), 0, values.size())
            .distinct()
            .mapToObj(place -> URLEncoder.encode(values.get(place), StandardCharsets.UTF_8))
            .collect(Collectors.joining(","));
    return "api/v1/tables/%s/data?%s=%s&limit=%d"
        .formatted(table.name(), field.name(), some, 100 + random.nextInt(400));
  }

  /**
   * A question that is refused warms too: a spelling with a comma is two.
   *
   * @throws IOException when the service cannot answer it: it would fail at the rest as well, and
   *     say so in its log each time
   */
  private void read(String address) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
    connection.setReadTimeout(PATIENCE_MILLISECONDS);
    asking = Optional.of(connection);
    int status = connection.getResponseCode();
    if (status == HttpStatus.INTERNAL_SERVER_ERROR_500) {
      throw new IOException("its own service answers 500 at " + address);
    }
    boolean isAnswered = status < HttpStatus.BAD_REQUEST_400;
    try (InputStream body =
        isAnswered ? connection.getInputStream() : connection.getErrorStream()) {
      body.transferTo(OutputStream.nullOutputStream());
    }
  }

  /** Hangs up: a service that stops answers nobody any more, itself neither. */
  void end() {
    asking.ifPresent(HttpURLConnection::disconnect);
  }
}
