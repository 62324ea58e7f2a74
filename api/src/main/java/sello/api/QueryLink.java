package sello.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The address of the page on screen with one parameter changed: the rest of the query stays. */
final class QueryLink {
  /** A place in one answer leads nowhere in another. */
  private static final String AFTER = "after";

  private QueryLink() {}

  /** The same page with these values of a parameter; without values, without the parameter. */
  static String with(Context ctx, String parameter, String... values) {
    Map<String, List<String>> all = new LinkedHashMap<>(Parameters.readable(ctx));
    all.remove(parameter);
    all.remove(AFTER);
    if (values.length > 0) {
      all.put(parameter, List.of(values));
    }
    return address(ctx, all);
  }

  /** The same page without the parameters that a form sent empty; nothing when it sent none so. */
  static Optional<String> withoutEmpty(Context ctx) {
    Map<String, List<String>> all = Parameters.all(ctx);
    boolean isTidy = all.values().stream().allMatch(QueryLink::isOneFilled);
    if (isTidy) {
      return Optional.empty();
    }
    Map<String, List<String>> tidy = new LinkedHashMap<>();
    all.forEach(
        (name, values) -> {
          List<String> filled = values.stream().filter(value -> !value.isEmpty()).toList();
          if (!filled.isEmpty()) {
            tidy.put(name, List.of(String.join(",", filled)));
          }
        });
    return Optional.of(address(ctx, tidy));
  }

  /** An address of this site with one parameter more. */
  static String plus(String address, String parameter, String value) {
    int hash = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
    String path = address.substring(0, hash);
    return path
        + (path.contains("?") ? "&" : "?")
        + parameter
        + "="
        + encoded(value)
        + address.substring(hash);
  }

  private static boolean isOneFilled(List<String> values) {
    return values.size() == 1 && !values.get(0).isEmpty();
  }

  private static String address(Context ctx, Map<String, List<String>> all) {
    String query =
        all.entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? ctx.path() : ctx.path() + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",").replace("+", "%20");
  }
}
