package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The large answers that were asked for lately, in temporary files up to a sum of bytes, by all
 * that they depend on. Who still reads a file that goes reads it to its end.
 */
final class KeptFiles implements AutoCloseable {
  static final long MOST_BYTES = 512L << 20;

  private final Cache<String, KeptFile> kept;

  /**
   * @param mostBytes how many all files may have
   */
  KeptFiles(long mostBytes) {
    this.kept =
        Caffeine.newBuilder()
            .maximumWeight(mostBytes >> 10)
            .weigher((String key, KeptFile answer) -> (int) (answer.bytes() >> 10))
            .executor(Runnable::run)
            .removalListener(KeptFiles::delete)
            .build();
  }

  Optional<KeptFile> find(String key) {
    return Optional.ofNullable(kept.getIfPresent(key));
  }

  /** Keeps an answer, whose file is its own from now on. */
  void keep(String key, KeptFile answer) {
    answer.file().toFile().deleteOnExit();
    kept.put(key, answer);
  }

  /** Those that are kept now. */
  List<KeptFile> all() {
    return List.copyOf(kept.asMap().values());
  }

  private static void delete(@Nullable String key, @Nullable KeptFile answer, RemovalCause cause) {
    try {
      if (answer != null) {
        Files.deleteIfExists(answer.file());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kept.invalidateAll();
    kept.cleanUp();
  }
}
