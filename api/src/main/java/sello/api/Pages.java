package sello.api;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.catalog.Sha256;
import sello.reports.Headline;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.Provenance;
import sello.reports.metadata.Dictionary;
import sello.reports.text.Texts;

/** The pages for people. Each says the same as the API, in HTML. */
final class Pages {
  private static final int HEADLINES = 3;

  /** The charts of the overview. */
  private static final List<String> CHARTS = List.of("active_labels_by_year", "awards_by_edition");

  /** The first of these that a release has. */
  private static final List<String> MAPS = List.of("active_labels_map", "awards_by_country");

  private final Shelf shelf;
  private final Assets assets;
  private final TemplateEngine templates;
  private volatile Optional<OtherSite> other = Optional.empty();

  Pages(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
    this.templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "sello.pages");
  }

  /** Offers on each page the same of another site. */
  void link(OtherSite beside) {
    other = Optional.of(beside);
  }

  void home(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    Optional<String> stock = Headline.stock(release, 2019, "ES", texts);
    String about = stock.orElse(texts.say("home.about"));
    render(
        ctx,
        "home.jte",
        Map.of(
            "frame", frame(ctx, tongue, texts.say("home.title"), about, "home", release),
            "headlines", headlines(release, texts),
            "stock", stock,
            "figures", drawn(release, Parameters.single(ctx, "release").isPresent(), texts),
            "tables", withFigures(release),
            "isWhole", MissingPage.tables(release).isEmpty()));
  }

  private static List<OpenTable> withFigures(OpenRelease release) {
    return release.tables().stream().filter(OpenTable::hasFigures).toList();
  }

  private static List<ChartFigure> drawn(OpenRelease release, boolean pinned, Texts texts) {
    Stream<String> map = MAPS.stream().filter(chart -> has(release, chart, pinned)).limit(1);
    return Stream.concat(CHARTS.stream(), map)
        .flatMap(chart -> AskedChart.of(release, chart, pinned).stream())
        .map(asked -> ChartFigure.of(asked, asked.drawn(texts), texts))
        .toList();
  }

  private static boolean has(OpenRelease release, String chart, boolean pinned) {
    return AskedChart.of(release, chart, pinned).isPresent();
  }

  /** What the question of the page is answered by, then the newest editions. */
  private static List<Headline> headlines(OpenRelease release, Texts texts) {
    return Stream.concat(
            Headline.valid(release, texts).stream(),
            Headline.newest(release, HEADLINES, texts).stream())
        .limit(HEADLINES)
        .toList();
  }

  void tables(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    Frame frame =
        frame(ctx, tongue, texts.say("nav.tables"), texts.say("tables.about"), "tables", release);
    render(
        ctx,
        "tables.jte",
        Map.of(
            "frame", frame,
            "tables", withFigures(release),
            "isWhole", MissingPage.tables(release).isEmpty()));
  }

  /** What the release does not show, and what it would need. */
  void missing(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    MissingPage page = MissingPage.of(release, other, texts);
    Frame frame =
        frame(ctx, tongue, texts.say("missing.title"), texts.say("missing.about"), "", release);
    render(ctx, "missing.jte", Map.of("frame", frame, "page", page));
  }

  void dictionary(Context ctx) {
    Parameters.only(ctx, "release", Tongue.PARAMETER);
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    String about = texts.say("dictionary.about");
    Frame frame = frame(ctx, tongue, texts.say("dictionary.title"), about, "tables", release);
    String download = Parameters.single(ctx, "release").map(id -> "?release=" + id).orElse("");
    render(
        ctx,
        "dictionary.jte",
        Map.of(
            "frame",
            frame,
            "words",
            new Dictionary(release).words(texts),
            SavedName.DOWNLOAD,
            "/dictionary.csv" + download));
  }

  void table(Context ctx) {
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    TablePage page = TablePage.of(ctx, texts, release.table(ctx.pathParam("table")));
    Frame frame =
        frame(ctx, tongue, texts.title(page.spec()), texts.tells(page.spec()), "tables", release);
    render(ctx, "table.jte", Map.of("frame", frame, "page", page));
  }

  void provenance(Context ctx) {
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = release(ctx);
    OpenTable table = release.table(ctx.pathParam("table"));
    boolean pinned = Parameters.single(ctx, "release").isPresent();
    Provenance found =
        Provenance.of(table, Parameters.ofTable(ctx, Set.of("release", Tongue.PARAMETER)));
    ProvenancePage page = ProvenancePage.of(texts, found, pinned);
    String title = texts.say("provenance.title", "row", page.named());
    Frame frame = frame(ctx, tongue, title, texts.say("provenance.about"), "tables", release);
    render(ctx, "provenance.jte", Map.of("frame", frame, "page", page));
  }

  void problem(Context ctx, Problem problem) {
    Tongue tongue = Tongue.ofFailure(ctx);
    ShownProblem shown = ShownProblem.of(problem, tongue.texts());
    Frame frame = frame(ctx, tongue, shown.title(), shown.sentence());
    show(ctx, rendered("problem.jte", Map.of("frame", frame, "problem", shown)));
  }

  OpenRelease release(Context ctx) {
    return Parameters.single(ctx, "release").map(shelf::release).orElseGet(shelf::latest);
  }

  Frame frame(
      Context ctx,
      Tongue tongue,
      String title,
      String description,
      String section,
      OpenRelease release) {
    Manifest shown = release.manifest();
    return frame(ctx, tongue, title, description)
        .around(shown, Pin.of(ctx, shown, latest(), shelf.withdrawnLatest()), section);
  }

  /** A page that is about no release. */
  Frame frame(Context ctx, Tongue tongue, String title, String description) {
    return Frame.of(ctx, tongue, title, description, assets.folder(), latest(), other);
  }

  /** The release that the menu leads to; empty where there is none to show. */
  private Optional<Manifest> latest() {
    return shelf.mentioned().map(OpenRelease::manifest);
  }

  /** A page that is another at every moment. */
  void renderNow(Context ctx, String template, Map<String, Object> model) {
    Caching.never(ctx);
    show(ctx, rendered(template, model));
  }

  void render(Context ctx, String template, Map<String, Object> model) {
    send(ctx, rendered(template, model));
  }

  /** Sends a page that may be kept for a while. */
  static void send(Context ctx, String html) {
    Caching.latest(ctx);
    if (!Caching.isKnown(ctx, Sha256.of(html))) {
      show(ctx, html);
    }
  }

  private static void show(Context ctx, String html) {
    ctx.html(html).contentType("text/html; charset=utf-8");
  }

  private String rendered(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(template, model, out);
    return out.toString();
  }
}
