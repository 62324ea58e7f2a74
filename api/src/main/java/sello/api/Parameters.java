package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** The parameters of an address: those of the table, and those that this service keeps. */
final class Parameters {
  /** Parameters that say how to answer, not what is asked. */
  static final Set<String> KEPT = Set.of("format", "download", "release");

  private Parameters() {}

  /** The parameters that are the table's to read. */
  static Map<String, List<String>> ofTable(Context ctx, Set<String> kept) {
    Map<String, List<String>> all = new LinkedHashMap<>(ctx.queryParamMap());
    kept.forEach(all::remove);
    return all;
  }

  /** A parameter that may be given once. */
  static Optional<String> single(Context ctx, String name) {
    List<String> values = ctx.queryParams(name);
    if (values.size() > 1) {
      throw malformed(name, String.join(",", values), "is given more than once").refusal();
    }
    return values.stream().findFirst();
  }

  /** A parameter that is true or false; false when it is not given. */
  static boolean yes(Context ctx, String name) {
    String value = single(ctx, name).orElse("false");
    if (!Set.of("true", "false").contains(value)) {
      throw malformed(name, value, "is not true or false")
          .allowing(List.of("true", "false"))
          .refusal();
    }
    return value.equals("true");
  }

  /** Refuses every parameter but these. */
  static void only(Context ctx, String... names) {
    List<String> known = List.of(names);
    ctx.queryParamMap()
        .forEach(
            (name, values) -> {
              if (!known.contains(name)) {
                throw Problem.of(
                        ProblemType.UNKNOWN_PARAMETER,
                        "%s has no parameter '%s'.".formatted(ctx.path(), name))
                    .about(name, String.join(",", values))
                    .allowing(known)
                    .refusal();
              }
            });
  }

  private static Problem malformed(String name, String value, String why) {
    return Problem.of(ProblemType.MALFORMED_PARAMETER, "%s '%s' %s.".formatted(name, value, why))
        .about(name, value);
  }
}
