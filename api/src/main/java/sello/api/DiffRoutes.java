package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Optional;
import sello.reports.Changes;
import sello.reports.ChangesFormat;
import sello.reports.Comparison;
import sello.reports.Problem;
import sello.reports.ProblemType;

/** What changed from one release to another, for programs. */
final class DiffRoutes {
  private final Shelf shelf;

  DiffRoutes(Shelf shelf) {
    this.shelf = shelf;
  }

  /** All that an answer depends on. The releases are asked for: one may be withdrawn by now. */
  Optional<String> key(Context ctx) {
    comparison(ctx, shelf);
    return Optional.of(AnswerCache.question(ctx) + "\n" + format(ctx).label());
  }

  void send(Context ctx) throws IOException {
    Parameters.only(ctx, "table", "format", SavedName.DOWNLOAD);
    Comparison comparison = comparison(ctx, shelf);
    ChangesFormat format = format(ctx);
    Optional<String> table = Parameters.single(ctx, "table");
    if (table.isPresent()) {
      sendLines(ctx, comparison.changes(table.get()), format);
    } else if (format == ChangesFormat.JSON) {
      headers(ctx, comparison);
      Documents.send(ctx, DiffDocument.of(comparison, comparison.all()));
    } else {
      throw notOffered(
          "%s lists the figures of one table: name it with table=.".formatted(format.label()),
          format.label());
    }
  }

  /** The two releases that an address names. */
  static Comparison comparison(Context ctx, Shelf shelf) {
    return new Comparison(shelf.release(ctx.pathParam("a")), shelf.release(ctx.pathParam("b")));
  }

  private static void sendLines(Context ctx, Changes changes, ChangesFormat format)
      throws IOException {
    SavedName.say(
        ctx,
        String.join(
            "_",
            changes.pair().name(),
            changes.comparison().before().id(),
            changes.comparison().after().id()),
        changes.comparison().after().manifest().origin(),
        format.label());
    Spool spool = Spool.of(out -> format.write(changes, out));
    headers(ctx, changes.comparison());
    ctx.header("Sello-Rows", Long.toString(changes.lines()));
    ctx.contentType(format.mediaType());
    spool.send(ctx);
  }

  private static void headers(Context ctx, Comparison comparison) {
    ctx.header("Sello-Release", comparison.after().id());
    ctx.header("Vary", "Accept, Accept-Encoding");
    OriginHeaders.say(ctx, comparison.after());
    Caching.pinned(ctx);
  }

  private static ChangesFormat format(Context ctx) {
    String name = Accept.export(ctx).name();
    return ChangesFormat.named(name)
        .orElseThrow(() -> notOffered("A diff is not offered as %s.".formatted(name), name));
  }

  private static RuntimeException notOffered(String detail, String value) {
    return Problem.of(ProblemType.NOT_ACCEPTABLE, detail)
        .about("format", value)
        .allowingToo(ChangesFormat.labels())
        .refusal();
  }
}
