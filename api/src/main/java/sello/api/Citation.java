package sello.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.Exports;

/**
 * How to cite what is on screen.
 *
 * @param text for a list of references
 * @param address gives the same rows for ever
 */
public record Citation(String text, String address) {

  static Citation of(Context ctx, Answer answer) {
    Manifest release = answer.table().release().manifest();
    String pinned = new Handout(answer, Exports.CSV, true).pinnedAddress();
    String address = ctx.scheme() + "://" + ctx.host() + pinned;
    String text =
        "Sello, %s: %s. Release %s%s. %s (accessed %s)."
            .formatted(
                release.published().substring(0, 4),
                answer.table().spec().title(),
                release.id(),
                answer.table().entry().illustrative() ? ", illustrative" : "",
                address,
                LocalDate.now(Clock.systemUTC()));
    return new Citation(text, address);
  }
}
