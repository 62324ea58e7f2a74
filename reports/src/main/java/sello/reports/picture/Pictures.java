package sello.reports.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import sello.catalog.Sha256;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.text.Texts;

/**
 * Charts as picture files. The first one starts the engine, which takes seconds; they are drawn one
 * after the other, and the newest are kept. Same option, size and language: same bytes.
 */
public final class Pictures implements AutoCloseable {
  private static final long MOST_BYTES = 8L << 20;
  private static final double MOST_SCALE = 2;

  private final SharedEcharts engine;
  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, byte[] picture) -> key.length() + picture.length)
          .build();

  /**
   * @param maps GeoJSON by the name that an option of a map gives
   */
  public Pictures(Map<String, String> maps) {
    this.engine = new SharedEcharts(maps, Ticker.systemTicker());
  }

  /** A chart's option as an SVG file; numbers of axes as a language writes them. */
  public byte[] svg(String option, Size size, Texts texts) {
    return kept(key(option, size, texts), () -> drawn(option, size, texts));
  }

  /** The same in pixels: as many as its size says, times a scale from 1 to 2. */
  public byte[] png(String option, Size size, double scale, Texts texts) {
    if (!(scale >= 1 && scale <= MOST_SCALE)) {
      throw Problem.of(
              ProblemType.MALFORMED_PARAMETER,
              "A picture's scale is 1 to %.0f, not %s.".formatted(MOST_SCALE, scale))
          .about("scale", Double.toString(scale))
          .refusal();
    }
    int width = (int) Math.round(size.width() * scale);
    int height = (int) Math.round(size.height() * scale);
    return kept(
        key(option, size, texts) + " " + width + "x" + height,
        () -> Raster.png(svg(option, size, texts), width, height));
  }

  private static String key(String option, Size size, Texts texts) {
    return Sha256.of(option) + " " + size + " " + texts.language().code();
  }

  private byte[] kept(String key, Supplier<byte[]> make) {
    byte[] found = kept.getIfPresent(key);
    return found != null ? found : engine.inTurn(() -> made(key, make));
  }

  /** Who waited may find that the one before asked for the same. */
  private byte[] made(String key, Supplier<byte[]> make) {
    byte[] found = kept.getIfPresent(key);
    if (found != null) {
      return found;
    }
    byte[] picture = make.get();
    kept.put(key, picture);
    return picture;
  }

  private byte[] drawn(String option, Size size, Texts texts) {
    Fitted fitted = Fitting.of(option, size);
    String svg = engine.echarts().svg(fitted, texts.numerals());
    return CleanSvg.of(svg, size, fitted, texts.language().code()).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    engine.close();
  }
}
