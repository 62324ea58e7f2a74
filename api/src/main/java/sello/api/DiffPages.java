package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.reports.Comparison;
import sello.reports.OpenRelease;
import sello.reports.text.Texts;

/** The pages of releases: which there are, and what changed from one to another. */
final class DiffPages {
  private final Shelf shelf;
  private final Pages pages;

  DiffPages(Shelf shelf, Pages pages) {
    this.shelf = shelf;
    this.pages = pages;
  }

  void releases(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release =
        Parameters.single(ctx, "release").map(shelf::release).orElseGet(shelf::latest);
    List<ReleaseEntry> entries = ReleaseEntry.all(shelf);
    Frame frame =
        pages.frame(
            ctx, tongue, texts.say("releases.title"), texts.say("releases.about"), "", release);
    pages.render(ctx, "releases.jte", Map.of("frame", frame, "entries", entries));
  }

  /** All that the page of a diff depends on; each of its releases may be withdrawn by now. */
  Optional<String> key(Context ctx) {
    DiffRoutes.comparison(ctx, shelf);
    return new PageKey(shelf).of(ctx);
  }

  void diff(Context ctx) {
    Parameters.only(ctx, "table", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Comparison comparison = DiffRoutes.comparison(ctx, shelf);
    DiffPage page = DiffPage.of(ctx, tongue.texts(), comparison);
    Manifest after = comparison.after().manifest();
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            tongue.texts().say("diff.title"),
            tongue.texts().say("diff.about", "from", comparison.before().id(), "to", after.id()),
            "",
            comparison.after());
    pages.render(ctx, "diff.jte", Map.of("frame", frame, "page", page));
  }
}
