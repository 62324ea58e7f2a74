package sello.api.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeParseException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import sello.catalog.Manifest;
import sello.catalog.Releases;
import sello.catalog.Source;
import sello.ingest.InputFile;

/** Which of the input files are meant. */
final class WantedFiles {
  private WantedFiles() {}

  /** Those that the latest release did not read: new ones, and those that hold something else. */
  static Predicate<InputFile> newSince(Path data) {
    Set<String> read =
        new Releases(data)
            .latest().map(Manifest::inputs).stream()
                .flatMap(inputs -> inputs.stream().map(Source::sha256))
                .collect(Collectors.toSet());
    return file -> !read.contains(file.sha256());
  }

  /**
   * Those of an edition.
   *
   * @param edition such as {@code 2025-2026}, or a day: the edition whose labels are awarded in the
   *     school year of that day
   * @throws IllegalArgumentException when it is neither
   */
  static Predicate<InputFile> of(String edition) {
    String wanted = edition(edition);
    return file -> file.edition().equals(wanted);
  }

  static String edition(String text) {
    return text.matches("20\\d\\d-20\\d\\d") ? text : editionOf(day(text));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "--edition is '%s', neither an edition (2025-2026) nor a day (2026-06-01)."
              .formatted(text),
          e);
    }
  }

  /** School years begin in September. */
  private static String editionOf(LocalDate day) {
    boolean isBegun = day.getMonthValue() >= Month.SEPTEMBER.getValue();
    int begins = isBegun ? day.getYear() : day.getYear() - 1;
    return "%d-%d".formatted(begins, begins + 1);
  }
}
