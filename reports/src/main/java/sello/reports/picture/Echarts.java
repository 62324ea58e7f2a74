package sello.reports.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import sello.reports.text.Numerals;

/**
 * The script that draws charts on pages, run here: an option becomes SVG. It reaches nothing of
 * this machine, is slow to start and some thirty megabytes large; one thread may use it at a time.
 */
final class Echarts implements AutoCloseable {
  private static final String SCRIPT = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private final Context context;
  private final Value drawing;

  /** An engine that knows maps: GeoJSON by name. */
  Echarts(Map<String, String> maps) {
    // Java 17 has no compiler for it, and that is known: nothing to warn of.
    context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
    context.eval(source(SCRIPT));
    ProxyExecutable width = given -> Lettering.width(given[0].asString(), given[1].asString());
    drawing = context.eval(source("draw.js")).execute(width);
    maps.forEach((name, map) -> drawing.invokeMember("register", name, map));
  }

  private static Source source(String file) {
    try (InputStream in = Echarts.class.getResourceAsStream(file)) {
      byte[] script =
          Optional.ofNullable(in)
              .orElseThrow(() -> new IllegalStateException("The class path has no " + file + "."))
              .readAllBytes();
      return Source.create("js", new String(script, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  String svg(Fitted fitted, Numerals numerals) {
    ProxyExecutable inLanguage = given -> numerals.onScale(given[0].asDouble());
    return drawing
        .invokeMember("draw", fitted.option(), fitted.width(), fitted.height(), inLanguage)
        .asString();
  }

  @Override
  public void close() {
    context.close();
  }
}
