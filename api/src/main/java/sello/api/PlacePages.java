package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/** The pages of countries, regions and Europe, and of countries side by side. */
final class PlacePages {
  static final String COUNTRIES = "countries";
  private static final int MOST_COMPARED = 6;

  private final Pages pages;

  PlacePages(Pages pages) {
    this.pages = pages;
  }

  void countries(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    OpenRelease release = pages.release(ctx);
    List<Place> all = new Places(release, tongue.texts()).countries();
    String title = tongue.texts().say("nav.countries");
    Frame frame =
        pages.frame(ctx, tongue, title, tongue.texts().say("countries.about"), COUNTRIES, release);
    pages.render(ctx, "countries.jte", Map.of("frame", frame, "countries", all));
  }

  void country(Context ctx) {
    show(ctx, (places) -> places.country(ctx.pathParam("code")));
  }

  void region(Context ctx) {
    show(ctx, (places) -> places.region(ctx.pathParam("code")));
  }

  void europe(Context ctx) {
    show(ctx, Places::europe);
  }

  private void show(Context ctx, java.util.function.Function<Places, Place> which) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    Place place = which.apply(new Places(release, texts));
    PlacePage page = PlacePage.of(release, place, isPinned(ctx), texts);
    String about = texts.say("place.about", "place", place.name());
    Frame frame = pages.frame(ctx, tongue, place.name(), about, COUNTRIES, release);
    pages.render(ctx, "place.jte", Map.of("frame", frame, "page", page));
  }

  void compare(Context ctx) {
    Parameters.only(ctx, "release", COUNTRIES, Tongue.PARAMETER);
    Optional<String> tidy = QueryLink.withoutEmpty(ctx);
    if (tidy.isPresent()) {
      ctx.redirect(tidy.get());
      return;
    }
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    Places places = new Places(release, texts);
    ComparisonPage page =
        ComparisonPage.of(
            release,
            chosen(ctx, places),
            places.countries(),
            places.europe(),
            isPinned(ctx),
            texts);
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            texts.say("compare.title"),
            texts.say("compare.about"),
            COUNTRIES,
            release);
    pages.render(ctx, "compare.jte", Map.of("frame", frame, "page", page));
  }

  private static List<Place> chosen(Context ctx, Places places) {
    String codes = Parameters.single(ctx, COUNTRIES).orElse("ES,IT,PT");
    List<Place> chosen = Stream.of(codes.split(",", -1)).distinct().map(places::country).toList();
    if (chosen.size() > MOST_COMPARED) {
      throw Problem.of(
              ProblemType.MALFORMED_PARAMETER,
              "%d countries are asked for, of %d that stand side by side."
                  .formatted(chosen.size(), MOST_COMPARED))
          .about(COUNTRIES, codes)
          .refusal();
    }
    return chosen;
  }

  private static boolean isPinned(Context ctx) {
    return Parameters.single(ctx, "release").isPresent();
  }
}
