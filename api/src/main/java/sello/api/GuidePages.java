package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import sello.catalog.Imprint;
import sello.reports.OpenRelease;
import sello.reports.text.Texts;

/** The documentation for those who ask with programs. */
final class GuidePages {
  private final Shelf shelf;
  private final Pages pages;
  private final List<Route> routes;

  /** The list may still grow while the page is set up. */
  GuidePages(Shelf shelf, Pages pages, List<Route> routes) {
    this.shelf = shelf;
    this.pages = pages;
    this.routes = routes;
  }

  void guide(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    List<Imprint> shown = shelf.shown();
    Guide guide = Guide.of(release, shown.get(shown.size() - 1), routes, texts);
    Frame frame =
        pages.frame(ctx, tongue, texts.say("docs.title"), texts.say("docs.about"), "docs", release);
    pages.render(ctx, "docs.jte", Map.of("frame", frame, "guide", guide));
  }
}
