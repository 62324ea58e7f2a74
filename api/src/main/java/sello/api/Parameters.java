package sello.api;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;

/** The parameters of an address: those of the table, and those that this service keeps. */
final class Parameters {
  /** What a page, a chart and its files keep, so that one query string works on all of them. */
  static final Set<String> OF_VIEWS =
      Set.of("release", "format", SavedName.DOWNLOAD, Tongue.PARAMETER);

  private static final char NOT_UTF_8 = '\uFFFD';

  private Parameters() {}

  /** All parameters, each with its values in the order in which they were given. */
  static Map<String, List<String>> all(Context ctx) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    String query = PageQuery.of(ctx);
    for (String pair : query.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
        String value = decoded(pair.substring(Math.min(equals + 1, pair.length())));
        all.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(value);
      }
    }
    return all;
  }

  /** The same for a page that says what is wrong: none, where it is the parameters. */
  static Map<String, List<String>> readable(Context ctx) {
    try {
      return all(ctx);
    } catch (Refusal e) {
      return Map.of();
    }
  }

  /** Refuses a path that the routes could not read. */
  static void checkPath(Context ctx) {
    decoded(ctx.req().getRequestURI().replace("+", "%2B"));
  }

  /** The web server would drop a value that it cannot decode, and so answer another question. */
  private static String decoded(String text) {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf(NOT_UTF_8) < 0) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for bytes that are no text.
    }
    throw Problem.of(
            ProblemType.MALFORMED_PARAMETER,
            "'%s' in the address is not percent-encoded UTF-8.".formatted(text))
        .refusal();
  }

  /** The parameters that are the table's to read. */
  static Map<String, List<String>> ofTable(Context ctx, Set<String> kept) {
    Map<String, List<String>> all = all(ctx);
    kept.forEach(all::remove);
    return all;
  }

  /** A parameter that may be given once. */
  static Optional<String> single(Context ctx, String name) {
    List<String> values = all(ctx).getOrDefault(name, List.of());
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
    all(ctx)
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
