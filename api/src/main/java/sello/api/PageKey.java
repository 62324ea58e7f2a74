package sello.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a page depends on: its citation says the day, the end of a label is midnight in
 * Brussels, a page of an older release names the latest, and one of the latest a newer one that was
 * withdrawn.
 */
record PageKey(Shelf shelf) implements AnswerCache.Key {

  /** Empty where there is no release to show. */
  @Override
  public Optional<String> of(Context ctx) {
    // Refused here when it is not shown, as the page itself would.
    Parameters.single(ctx, "release").ifPresent(shelf::release);
    Tongue tongue = Tongue.of(ctx);
    return shelf
        .mentioned()
        .map(
            latest ->
                String.join(
                    "\n",
                    AnswerCache.question(ctx),
                    tongue.code(),
                    latest.id(),
                    shelf.withdrawnLatest().map(WithdrawnLatest::toString).orElse(""),
                    LocalDate.now(Clock.systemUTC()).toString(),
                    LocalDate.now(SchoolRoutes.SEAT).toString()));
  }
}
