package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import sello.api.request.MediaRange;

/** How answers are packed on their way: with gzip for those who take it, else not. */
final class Compression {
  static final String GZIP = "gzip";

  /** Smaller answers are sent as they are. */
  private static final int LEAST_BYTES = 512;

  private Compression() {}

  /**
   * Packs what is not packed yet. What the schedule answers is small, or sent line by line, and
   * goes as it is.
   */
  static CompressionHandler handler() {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(LEAST_BYTES);
    CompressionHandler handler = new CompressionHandler();
    handler.putCompression(gzip);
    handler.putConfiguration(
        "/*",
        CompressionConfig.builder()
            .defaults()
            .compressExcludePath("/airflow/*")
            .compressExcludeMimeType("application/vnd.apache.parquet")
            .compressExcludeMimeType(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .compressExcludeMimeType("application/zip")
            .compressExcludeMimeType("application/pdf")
            .decompressExcludePath("/*")
            .build());
    return handler;
  }

  /** The ETag of packed bytes, as the web server writes it. */
  static String tag(String plain) {
    return plain.replaceFirst("\"$", "--" + GZIP + "\"");
  }

  /** Whether a caller takes gzip; by name counts more than by star. */
  static boolean isWanted(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Accept-Encoding")).orElse("");
    return range(header, GZIP)
        .or(() -> range(header, "*"))
        .map(range -> range.weight() > 0)
        .orElse(false);
  }

  private static Optional<MediaRange> range(String header, String coding) {
    return Arrays.stream(header.split(","))
        .filter(part -> !part.isBlank())
        .map(MediaRange::of)
        .filter(range -> range.type().equals(coding))
        .findFirst();
  }
}
