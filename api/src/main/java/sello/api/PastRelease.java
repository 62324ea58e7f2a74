package sello.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import sello.catalog.Imprint;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** The release that was the latest at a moment which a parameter names. */
final class PastRelease {
  private PastRelease() {}

  /** The release that was current then; empty when the parameter is not given. */
  static Optional<OpenRelease> named(Context ctx, String parameter, Shelf shelf) {
    return Parameters.single(ctx, parameter).map(text -> current(parameter, text, shelf));
  }

  private static OpenRelease current(String parameter, String text, Shelf shelf) {
    Instant moment = moment(parameter, text);
    return shelf.succession().reached().stream()
        .filter(release -> !Instant.parse(release.published()).isAfter(moment))
        .findFirst()
        .map(release -> shelf.release(release.id()))
        .orElseThrow(() -> tooEarly(parameter, text, shelf));
  }

  /** A day is taken to its end, in UTC: what was published on it was current on it. */
  private static Instant moment(String parameter, String text) {
    try {
      return text.contains("T")
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDate.parse(text)
              .plusDays(1)
              .atStartOfDay(ZoneOffset.UTC)
              .toInstant()
              .minusNanos(1);
    } catch (DateTimeParseException e) {
      String detail =
          "%s '%s' is neither a day like 2026-01-31 nor a moment with its zone like 2026-01-31T12:00:00Z (a plus is written %%2B)."
              .formatted(parameter, text);
      throw Problem.of(ProblemType.MALFORMED_PARAMETER, detail).about(parameter, text).refusal();
    }
  }

  private static RuntimeException tooEarly(String parameter, String text, Shelf shelf) {
    List<Imprint> history = shelf.history();
    String first = shelf.latest().manifest().published();
    if (!history.isEmpty()) {
      first = history.get(history.size() - 1).published();
    }
    String detail =
        "%s '%s' lies before the first release, which was published at %s."
            .formatted(parameter, text, first);
    return Problem.of(ProblemType.BEFORE_FIRST_RELEASE, detail)
        .about(parameter, text)
        .allowingToo(List.of(first))
        .at(Addresses.API + "/releases")
        .refusal();
  }
}
