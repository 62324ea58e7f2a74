package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    List<MediaRange> ranges = Arrays.stream(header.split(",")).map(MediaRange::of).toList();
    return Exports.ALL.stream()
        .filter(export -> export.isNegotiated() && weight(ranges, export) > 0)
        .max(Comparator.comparingDouble((Export export) -> weight(ranges, export)))
        .orElseThrow(() -> notOffered("Accept", header));
  }

  /** The weight of the most exact range that takes an export. */
  private static double weight(List<MediaRange> ranges, Export export) {
    MediaRange offered = MediaRange.of(export.mediaType());
    return ranges.stream()
        .filter(range -> range.takes(offered))
        .max(Comparator.comparingInt(MediaRange::exactness))
        .map(MediaRange::weight)
        .orElse(0.0);
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
