package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.Exports;
import sello.reports.OriginMark;

/**
 * How to cite what is on screen.
 *
 * @param text for a list of references
 * @param address gives the same rows for ever
 */
public record Citation(String text, String address) {

  private static final int MOST_ROWS_HASHED = 20_000;

  static Citation of(Context ctx, Answer answer) {
    Manifest release = answer.table().release().manifest();
    String pinned = new Handout(answer, Exports.CSV, true).pinnedAddress();
    String address = ctx.scheme() + "://" + ctx.host() + pinned;
    OriginMark mark = answer.table().mark();
    String text =
        "Sello, %s: %s. Release %s%s. %s (accessed %s).%s"
            .formatted(
                release.published().substring(0, 4),
                answer.table().spec().title(),
                release.id(),
                mark.isShown() ? ", " + mark.words() : "",
                address,
                LocalDate.now(Clock.systemUTC()),
                hash(answer));
    return new Citation(text, address);
  }

  /** The hash of the CSV, so that a reader can see whether it is the file that was cited. */
  private static String hash(Answer answer) {
    if (answer.count() > MOST_ROWS_HASHED) {
      return "";
    }
    Spool spool = new Spool();
    try (spool) {
      Exports.CSV.write(answer, spool);
      spool.content().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return " SHA-256 of the CSV: " + spool.sha256() + ".";
  }
}
