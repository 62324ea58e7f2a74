package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Sha256;

final class SampleTest {
  /** Changes when, and only when, a sample changes: then change it here, and say so. */
  private static final String GOLDEN =
      "c71bc555816a0f0ac8dd8dfa7f9decb65ca140c5d35ca4aaa6090c5bbc6a1eb8";

  @TempDir private Path folder;

  @Test
  void the_same_order_gives_the_same_bytes_in_any_locale_and_time_zone() throws IOException {
    assertThat(hash(folder.resolve("here"), 2026)).isEqualTo(GOLDEN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(hash(folder.resolve("there"), 2026)).isEqualTo(GOLDEN);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void another_seed_gives_another_sample() throws IOException {
    assertThat(hash(folder.resolve("other"), 7)).isNotEqualTo(GOLDEN);
  }

  @Test
  void a_sample_has_the_same_files_at_every_scale() throws IOException {
    write(folder.resolve("small"), 0.002, 2026, Set.of("applications"));
    write(folder.resolve("large"), 0.02, 2026, Set.of("applications"));
    assertThat(names(folder.resolve("small"))).isEqualTo(names(folder.resolve("large")));
  }

  @Test
  void only_the_publications_asked_for_are_written_and_each_is_told_of() throws IOException {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Sample.write(
        new SampleOrder(folder, 0.002, 1, Set.of("list_coverage", "awarded_schools")),
        new PrintStream(told, true, StandardCharsets.UTF_8),
        false);
    assertThat(names(folder))
        .allMatch(
            name ->
                name.startsWith("list_coverage")
                    || name.startsWith("awarded_schools")
                    || name.startsWith(".truth"));
    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("publication 1 of 2  list_coverage  1 files, ");
  }

  @Test
  void an_order_that_cannot_be_met_is_refused_with_what_can() {
    assertThatThrownBy(() -> new SampleOrder(folder, 0, 1, Set.of()))
        .hasMessageContaining("The scale is 0.0, not from 0.001 to 100.0.");
    assertThatThrownBy(() -> new SampleOrder(folder, 1, 1, Set.of("awards")))
        .hasMessageContaining("'awards' is not a publication of a sample. Known: list_coverage, ");
  }

  private static String hash(Path out, long seed) throws IOException {
    write(out, 0.002, seed, Set.of());
    StringBuilder all = new StringBuilder();
    for (String name : names(out)) {
      all.append(name).append(' ').append(Sha256.of(out.resolve(name))).append('\n');
    }
    return Sha256.of(all.toString());
  }

  private static void write(Path out, double scale, long seed, Set<String> only)
      throws IOException {
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    Sample.write(new SampleOrder(out, scale, seed, only), silent, false);
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
