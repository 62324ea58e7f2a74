package sello.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sello.catalog.Type;
import sello.reports.Answer;
import sello.reports.DataAddress;
import sello.reports.Exports;
import sello.reports.metadata.SiteAddress;

/**
 * How programs load what is on screen, from the address that gives it for ever. They need nothing
 * but what comes with their language. Addresses hold no quotes: {@link SiteAddress} has none, and a
 * query is percent-encoded.
 */
final class Snippets {
  /** What R takes for something else unless it is told. */
  private static final Map<Type, String> R_CLASSES =
      Map.of(Type.STRING, "character", Type.BOOLEAN, "logical");

  private Snippets() {}

  static List<Snippet> all(Answer answer, SiteAddress site) {
    String csv = site.of(DataAddress.of(answer, Exports.CSV));
    String json = site.of(DataAddress.of(answer, Exports.JSON));
    String table = answer.table().name();
    return List.of(
        new Snippet("curl", "curl", curl(json, table)),
        new Snippet("Python", "python", python(csv)),
        new Snippet("R", "r", r(csv, answer)),
        new Snippet("Java", "java", java(json, table)));
  }

  private static String curl(String address, String table) {
    return "curl -L -o %s.json --fail '%s'\n".formatted(table, address);
  }

  private static String python(String address) {
    return """
        import csv
        import io
        import urllib.request

        address = "%s"
        with urllib.request.urlopen(address) as answer:
            text = io.TextIOWrapper(answer, encoding="utf-8", newline="")
            rows = list(csv.DictReader(text))

        print(len(rows), "rows")
        """
        .formatted(address);
  }

  /**
   * R would take the country NA for a missing value, codes of digits for numbers, and yes or no for
   * texts: "true" == TRUE is false there.
   */
  private static String r(String address, Answer answer) {
    return """
        address <- "%s"
        rows <- read.csv(url(address, encoding = "UTF-8"), na.strings = "",
                         colClasses = c(%s))
        str(rows)
        """
        .formatted(
            address,
            answer.columns().stream()
                .filter(column -> R_CLASSES.containsKey(column.type()))
                .map(column -> "%s = \"%s\"".formatted(column.name(), R_CLASSES.get(column.type())))
                .collect(Collectors.joining(",\n" + " ".repeat(31))));
  }

  private static String java(String address, String table) {
    return """
        import java.net.URI;
        import java.net.http.HttpClient;
        import java.net.http.HttpRequest;
        import java.net.http.HttpResponse.BodyHandlers;
        import java.nio.file.Path;

        class Snippet {
          public static void main(String[] args) throws Exception {
            var address = URI.create("%s");
            var client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
            var request = HttpRequest.newBuilder(address).build();
            var answer = client.send(request, BodyHandlers.ofFile(Path.of("%s.json")));
            System.out.println(answer.statusCode() + " " + answer.body());
          }
        }
        """
        .formatted(address, table);
  }
}
