package sello.api;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import sello.catalog.Fields;
import sello.catalog.Manifest;
import sello.catalog.Sha256;
import sello.reports.Charts;
import sello.reports.DrawnChart;
import sello.reports.Headline;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Provenance;

/** The pages for people. Each says the same as the API, in HTML. */
final class Pages {
  private static final int HEADLINES = 3;

  private final Shelf shelf;
  private final Assets assets;
  private final TemplateEngine templates;

  Pages(Shelf shelf, Assets assets) {
    this.shelf = shelf;
    this.assets = assets;
    this.templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "sello.pages");
  }

  void home(Context ctx) {
    Parameters.only(ctx, "release");
    OpenRelease release = release(ctx);
    Optional<String> stock = Headline.stock(release, 2019, "ES");
    Frame frame =
        frame(
            "eTwinning School Labels in figures",
            stock.map(sentence -> sentence + ".").orElse("What is published, counted and known."),
            "home",
            release);
    render(
        ctx,
        "home.jte",
        Map.of(
            "frame", frame,
            "headlines", Headline.newest(release, HEADLINES),
            "stock", stock,
            "charts", drawn(ctx, release),
            "tables", release.tables()));
  }

  private static List<ChartPage> drawn(Context ctx, OpenRelease release) {
    return Charts.of(release.manifest()).stream()
        .map(chart -> ChartPage.of(ctx, DrawnChart.of(release, chart, Map.of())))
        .toList();
  }

  void tables(Context ctx) {
    Parameters.only(ctx, "release");
    OpenRelease release = release(ctx);
    render(
        ctx,
        "tables.jte",
        Map.of(
            "frame", frame("Tables", "All tables of the release.", "tables", release),
            "tables", release.tables()));
  }

  void table(Context ctx) {
    OpenRelease release = release(ctx);
    TablePage page = TablePage.of(ctx, release.table(ctx.pathParam("table")));
    Frame frame = frame(page.spec().title(), page.spec().description(), "tables", release);
    render(ctx, "table.jte", Map.of("frame", frame, "page", page));
  }

  void provenance(Context ctx) {
    OpenRelease release = release(ctx);
    OpenTable table = release.table(ctx.pathParam("table"));
    boolean pinned = Parameters.single(ctx, "release").isPresent();
    Provenance found = Provenance.of(table, Parameters.ofTable(ctx, Set.of("release")));
    ProvenancePage page = ProvenancePage.of(found, pinned);
    Frame frame = frame(page.title(), "The rows, files and lines behind it.", "tables", release);
    render(ctx, "provenance.jte", Map.of("frame", frame, "page", page));
  }

  void charts(Context ctx) {
    Parameters.only(ctx, "release");
    OpenRelease release = release(ctx);
    Frame frame = frame("Charts", "All charts of the release.", "charts", release);
    render(ctx, "charts.jte", Map.of("frame", frame, "charts", drawn(ctx, release)));
  }

  void chart(Context ctx) {
    DrawnChart drawn = new ChartRoutes(shelf).drawn(ctx);
    ChartPage page = ChartPage.of(ctx, drawn);
    OpenRelease release = drawn.answer().table().release();
    Frame frame = frame(page.chart().title(), page.sentence(), "charts", release);
    List<String> editions =
        drawn.answer().table().spec().key().contains(Fields.EDITION) && page.isLying()
            ? drawn.answer().table().values(Fields.EDITION)
            : List.of();
    render(ctx, "chart.jte", Map.of("frame", frame, "page", page, "editions", editions));
  }

  void problemType(Context ctx) {
    String slug = ctx.pathParam("problem");
    ProblemType type =
        ProblemType.of(slug)
            .orElseThrow(
                () ->
                    Problem.of(ProblemType.NOT_FOUND, "There is no error '%s'.".formatted(slug))
                        .about("problem", slug)
                        .allowing(
                            Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList())
                        .refusal());
    render(
        ctx, "problem_type.jte", Map.of("frame", bare(type.title(), type.meaning()), "type", type));
  }

  void problem(Context ctx, Problem problem) {
    Frame frame = bare(problem.type().title(), problem.detail());
    show(ctx, rendered("problem.jte", Map.of("frame", frame, "problem", problem)));
  }

  private OpenRelease release(Context ctx) {
    return Parameters.single(ctx, "release").map(shelf::release).orElseGet(shelf::latest);
  }

  private Frame frame(String title, String description, String section, OpenRelease release) {
    Optional<Manifest> manifest = Optional.of(release.manifest());
    return new Frame(title, description, section, assets.folder(), manifest);
  }

  private Frame bare(String title, String description) {
    return new Frame(title, description, "", assets.folder(), Optional.empty());
  }

  private void render(Context ctx, String template, Map<String, Object> model) {
    String html = rendered(template, model);
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
