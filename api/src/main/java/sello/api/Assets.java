package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Sha256;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.chart.Shapes;

/**
 * Style and scripts of the pages. Their address holds a hash of them all, so a browser keeps them
 * for ever and never mixes two versions; nothing is loaded from anywhere else.
 */
final class Assets {
  private static final String OWN = "/sello/api/assets/";
  private static final String ECHARTS =
      "/META-INF/resources/webjars/echarts/5.5.0/echarts.esm.min.mjs";

  /** Name in the address, and where the file lies on the class path. */
  private static final Map<String, String> FILES =
      new TreeMap<>(
          Map.of(
              "site.css", OWN + "site.css",
              "charts.js", OWN + "charts.js",
              "schedule.js", OWN + "schedule.js",
              "schedule-api.js", OWN + "schedule-api.js",
              "schedule-newest.js", OWN + "schedule-newest.js",
              "schedule-words.js", OWN + "schedule-words.js",
              "schools.js", OWN + "schools.js",
              "icon.svg", OWN + "icon.svg",
              "europe.json", Shapes.EUROPE_FILE,
              "echarts.js", ECHARTS));

  private static final Map<String, String> TYPES =
      Map.of(
          "css",
          "text/css",
          "js",
          "text/javascript",
          "json",
          "application/json",
          "svg",
          "image/svg+xml");

  private final String version;

  Assets() {
    StringBuilder hashes = new StringBuilder();
    FILES.values().forEach(path -> hashes.append(hash(path)));
    version = Sha256.of(hashes.toString()).substring(0, 12);
  }

  /** The folder of this version, as pages name it. */
  String folder() {
    return "/assets/" + version;
  }

  void send(Context ctx) throws IOException {
    String name = ctx.pathParam("file");
    String path = FILES.get(name);
    if (path == null || !ctx.pathParam("version").equals(version)) {
      throw Problem.of(ProblemType.NOT_FOUND, "There is no file " + ctx.path() + ".").refusal();
    }
    Caching.pinned(ctx);
    String extension = name.substring(name.lastIndexOf('.') + 1);
    ctx.contentType(TYPES.get(extension) + "; charset=utf-8");
    try (InputStream in = open(path)) {
      ctx.result(in.readAllBytes());
    }
  }

  private static InputStream open(String path) {
    return Optional.ofNullable(Assets.class.getResourceAsStream(path))
        .orElseThrow(() -> new IllegalStateException("The class path has no " + path + "."));
  }

  private static String hash(String path) {
    try (InputStream in = open(path)) {
      return Sha256.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
