package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import sello.reports.OpenRelease;
import sello.reports.document.DocumentFormat;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/** The page that lists the reports. */
final class ReportPages {
  private final Pages pages;

  ReportPages(Pages pages) {
    this.pages = pages;
  }

  void all(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    List<Place> countries = new Places(release, texts).countries();
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            texts.say("reports.title"),
            texts.say("reports.about"),
            "reports",
            release);
    pages.render(
        ctx,
        "reports.jte",
        Map.of("frame", frame, "countries", countries, "formats", DocumentFormat.extensions()));
  }
}
