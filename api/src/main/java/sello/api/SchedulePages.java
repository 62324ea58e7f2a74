package sello.api;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The page of the schedule: what is due, and how the newest runs went. */
final class SchedulePages {
  private final Pages pages;
  private final Supplier<Optional<ScheduleBoard>> board;

  /**
   * @param board the state of the schedule; empty while a service keeps none
   */
  SchedulePages(Pages pages, Supplier<Optional<ScheduleBoard>> board) {
    this.pages = pages;
    this.board = board;
  }

  void schedule(Context ctx) {
    Parameters.only(ctx, Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    ScheduleBoard.Shown shown =
        board.get().map(ScheduleBoard::now).orElse(ScheduleBoard.Shown.NOTHING);
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            tongue.texts().say("schedule.title"),
            tongue.texts().say("schedule.about"));
    pages.renderNow(
        ctx,
        "schedule.jte",
        Map.of(
            "frame",
            frame,
            "workflows",
            shown.workflows(),
            "refused",
            shown.refused(),
            "isAlive",
            shown.isAlive()));
  }
}
