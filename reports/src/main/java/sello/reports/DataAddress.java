package sello.reports;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The address that gives an answer for ever, whatever becomes the latest release. */
public final class DataAddress {
  private DataAddress() {}

  /** The data of a table in its release; a view's parameters name the moment, so they pin it. */
  public static String of(OpenTable table) {
    String address =
        table.view().isPresent()
            ? "/api/v1/tables/%s/data".formatted(table.name())
            : "/api/v1/releases/%s/tables/%s/data".formatted(table.release().id(), table.name());
    return table.release().site().of(address);
  }

  /** An answer in a format: the canonical form of the question. */
  public static String of(Answer answer, Export export) {
    return of(answer, export, Map.of());
  }

  /** The next page of an answer; empty on the last. */
  public static Optional<String> next(Answer answer, Export export) {
    return answer.next().map(token -> of(answer, export, Map.of("after", token.text())));
  }

  private static String of(Answer answer, Export export, Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(more);
    if (!export.name().equals(JsonExport.NAME)) {
      all.put("format", export.name());
    }
    String query = answer.question(all);
    return of(answer.table()) + (query.isEmpty() ? "" : "?" + query);
  }
}
