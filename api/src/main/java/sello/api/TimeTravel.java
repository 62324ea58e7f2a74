package sello.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import sello.catalog.Imprint;
import sello.reports.History;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Updates;

/**
 * A table as it was at a moment, its changes since a moment, or all it ever was: the parameters of
 * SDMX, on the address that follows the latest release.
 */
final class TimeTravel {
  static final String AS_OF = "asOf";
  static final String UPDATED_AFTER = "updatedAfter";
  static final String INCLUDE_HISTORY = "includeHistory";
  static final List<String> PARAMETERS = List.of(AS_OF, UPDATED_AFTER, INCLUDE_HISTORY);

  private final Shelf shelf;

  TimeTravel(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The table that the parameters ask for. */
  OpenTable table(Context ctx) {
    OpenRelease release = PastRelease.named(ctx, AS_OF, shelf).orElseGet(shelf::latest);
    OpenTable table = release.table(ctx.pathParam("table"));
    Optional<OpenRelease> then = PastRelease.named(ctx, UPDATED_AFTER, shelf);
    if (Parameters.yes(ctx, INCLUDE_HISTORY)) {
      requireAlone(then);
      return History.of(upTo(release), table.name(), names(release, INCLUDE_HISTORY, "true"));
    }
    return then.map(other -> updates(table, other)).orElse(table);
  }

  private static OpenTable updates(OpenTable table, OpenRelease then) {
    String moment = then.manifest().published();
    return Updates.since(table, then, names(table.release(), UPDATED_AFTER, moment));
  }

  private static void requireAlone(Optional<OpenRelease> then) {
    if (then.isPresent()) {
      String detail = "%s and %s do not stand together.".formatted(UPDATED_AFTER, INCLUDE_HISTORY);
      throw Problem.of(ProblemType.MALFORMED_PARAMETER, detail)
          .about(INCLUDE_HISTORY, "true")
          .refusal();
    }
  }

  /** What is asked, with the moment that names the release: the same answer for ever. */
  private static Map<String, String> names(OpenRelease release, String name, String value) {
    return new TreeMap<>(Map.of(AS_OF, release.manifest().published(), name, value));
  }

  /** The releases up to one, the oldest first, but for those withdrawn. */
  private List<OpenRelease> upTo(OpenRelease newest) {
    List<String> ids = new ArrayList<>(shelf.history().stream().map(Imprint::id).toList());
    Collections.reverse(ids);
    return ids.subList(0, ids.indexOf(newest.id()) + 1).stream()
        .filter(id -> shelf.withdrawal(id).isEmpty())
        .map(shelf::opened)
        .toList();
  }

  /** Refuses the parameters at an address that names a release. */
  static void refuse(Context ctx) {
    for (String name : PARAMETERS) {
      List<String> values = Parameters.all(ctx).getOrDefault(name, List.of());
      if (!values.isEmpty()) {
        String detail =
            "%s asks about time, and this address names one release: ask %s/tables/%s/data."
                .formatted(name, Addresses.API, ctx.pathParam("table"));
        throw Problem.of(ProblemType.UNKNOWN_PARAMETER, detail)
            .about(name, String.join(",", values))
            .refusal();
      }
    }
  }
}
