package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.OpenRelease;
import sello.reports.chart.Charts;
import sello.reports.text.Texts;

/** The pages of charts: all of them, one, and one to be put into other pages. */
final class ChartPages {
  private final Shelf shelf;
  private final Pages pages;

  ChartPages(Shelf shelf, Pages pages) {
    this.shelf = shelf;
    this.pages = pages;
  }

  void all(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    boolean pinned = Parameters.single(ctx, "release").isPresent();
    List<ChartFigure> figures =
        Charts.offered(release).stream()
            .flatMap(chart -> AskedChart.of(release, chart.name(), pinned).stream())
            .map(asked -> ChartFigure.of(asked, asked.drawn(texts), texts))
            .filter(ChartFigure::isKnown)
            .toList();
    Frame frame =
        pages.frame(
            ctx, tongue, texts.say("nav.charts"), texts.say("charts.about"), "charts", release);
    pages.render(
        ctx,
        "charts.jte",
        Map.of(
            "frame", frame, "figures", figures, "isWhole", MissingPage.tables(release).isEmpty()));
  }

  void one(Context ctx) {
    Optional<String> tidy = QueryLink.withoutEmpty(ctx);
    if (tidy.isPresent()) {
      ctx.redirect(tidy.get());
      return;
    }
    Tongue tongue = Tongue.of(ctx);
    AskedChart asked = AskedChart.of(ctx, shelf);
    ChartPage page = ChartPage.of(ctx, tongue.texts(), asked);
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            page.figure().title(),
            page.figure().sentence(),
            "charts",
            asked.release());
    pages.render(ctx, "chart.jte", Map.of("frame", frame, "page", page));
  }

  /** Every page but this one may only be framed by its own site. */
  void embedded(Context ctx) {
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    AskedChart asked = AskedChart.of(ctx, shelf);
    ChartFigure figure = ChartFigure.of(asked, asked.drawn(texts), texts);
    Frame frame =
        pages.frame(ctx, tongue, figure.title(), figure.sentence(), "charts", asked.release());
    Guard.mayBeFramed(ctx);
    pages.render(ctx, "embed.jte", Map.of("frame", frame, "figure", figure));
  }
}
