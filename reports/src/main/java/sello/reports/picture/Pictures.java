package sello.reports.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
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

  /** Each takes a fraction of a second and holds a thread of who asks. */
  private static final int MOST_WAITING = 12;

  private final Map<String, String> maps;
  private final Cache<String, byte[]> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((String key, byte[] picture) -> picture.length)
          .build();
  private final ReentrantLock turn = new ReentrantLock(true);
  private Optional<Echarts> engine = Optional.empty();

  /**
   * @param maps GeoJSON by the name that an option of a map gives
   */
  public Pictures(Map<String, String> maps) {
    this.maps = Map.copyOf(maps);
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
        key(option, size, texts) + " " + width,
        () -> Raster.png(svg(option, size, texts), width, height));
  }

  private static String key(String option, Size size, Texts texts) {
    return Sha256.of(option) + " " + size + " " + texts.language().code();
  }

  private byte[] kept(String key, Supplier<byte[]> make) {
    byte[] found = kept.getIfPresent(key);
    return found != null ? found : made(key, make);
  }

  private byte[] made(String key, Supplier<byte[]> make) {
    if (turn.getQueueLength() >= MOST_WAITING) {
      throw Problem.of(ProblemType.BUSY, "Others wait for their pictures; ask again in a minute.")
          .refusal();
    }
    turn.lock();
    try {
      byte[] meanwhile = kept.getIfPresent(key);
      byte[] picture = meanwhile != null ? meanwhile : make.get();
      kept.put(key, picture);
      return picture;
    } finally {
      turn.unlock();
    }
  }

  private byte[] drawn(String option, Size size, Texts texts) {
    Fitted fitted = Fitting.of(option, size);
    String svg = engine().svg(fitted, texts.numerals());
    return CleanSvg.of(svg, size, fitted.title(), texts.language().code())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Echarts engine() {
    Echarts started = engine.orElseGet(() -> new Echarts(maps));
    engine = Optional.of(started);
    return started;
  }

  @Override
  public void close() {
    turn.lock();
    try {
      engine.ifPresent(Echarts::close);
      engine = Optional.empty();
    } finally {
      turn.unlock();
    }
  }
}
