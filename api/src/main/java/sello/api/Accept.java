package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** Which format an answer takes: {@code format=}, else the Accept header, else JSON. */
final class Accept {
  private Accept() {}

  /** One media range of an Accept header and how much it is wanted. */
  private record Range(String type, double weight) {
    boolean takes(Export export) {
      String offered = bare(export.mediaType());
      return type.equals("*/*")
          || type.equals(offered)
          || (type.endsWith("/*") && offered.startsWith(type.substring(0, type.length() - 1)));
    }
  }

  static Export export(Context ctx) {
    Optional<String> format = Parameters.single(ctx, "format");
    if (format.isPresent()) {
      return Exports.named(format.get()).orElseThrow(() -> notOffered("format", format.get()));
    }
    String header = Optional.ofNullable(ctx.header("Accept")).orElse("");
    return header.isBlank() ? Exports.JSON : accepted(header);
  }

  private static Export accepted(String header) {
    List<Range> ranges = Arrays.stream(header.split(",")).map(Accept::range).toList();
    return Exports.ALL.stream()
        .filter(export -> weight(ranges, export) > 0)
        .max(Comparator.comparingDouble((Export export) -> weight(ranges, export)))
        .orElseThrow(() -> notOffered("Accept", header));
  }

  /** The weight of the most exact range that takes an export. */
  private static double weight(List<Range> ranges, Export export) {
    return ranges.stream()
        .filter(range -> range.takes(export))
        .max(Comparator.comparingInt(range -> range.type().replace("*", "").length()))
        .map(Range::weight)
        .orElse(0.0);
  }

  private static Range range(String text) {
    double weight =
        Arrays.stream(text.split(";"))
            .map(String::strip)
            .filter(part -> part.matches("q=[01](\\.\\d{0,3})?"))
            .mapToDouble(part -> Double.parseDouble(part.substring(2)))
            .findFirst()
            .orElse(1);
    return new Range(bare(text), weight);
  }

  private static String bare(String mediaType) {
    return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
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
