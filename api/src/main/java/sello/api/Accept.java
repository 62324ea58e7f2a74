package sello.api;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.Optional;
import sello.api.request.MediaRange;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** Which format an answer takes: {@code format=}, else the Accept header, else JSON. */
final class Accept {
  private Accept() {}

  static Export export(Context ctx) {
    Optional<String> format = Parameters.single(ctx, "format");
    if (format.isPresent()) {
      return Exports.named(format.get()).orElseThrow(() -> notOffered("format", format.get()));
    }
    String header = Optional.ofNullable(ctx.header("Accept")).orElse("");
    return header.isBlank() ? Exports.JSON : accepted(header);
  }

  private static Export accepted(String header) {
    return Exports.ALL.stream()
        .filter(export -> export.isNegotiated() && weight(header, export) > 0)
        .max(Comparator.comparingDouble((Export export) -> weight(header, export)))
        .orElseThrow(() -> notOffered("Accept", header));
  }

  private static double weight(String header, Export export) {
    return MediaRange.weight(header, export.mediaType());
  }

  private static RuntimeException notOffered(String parameter, String value) {
    return Problem.of(
            ProblemType.NOT_ACCEPTABLE,
            "%s '%s' is not offered. Offered: %s."
                .formatted(parameter, value, String.join(", ", Exports.names())))
        .about(parameter, value)
        .allowing(Exports.names())
        .refusal();
  }
}
