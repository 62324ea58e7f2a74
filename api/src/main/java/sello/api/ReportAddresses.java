package sello.api;

import static sello.api.Route.page;

import io.javalin.http.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import sello.reports.document.DocumentFormat;

/** The addresses of reports: a part of {@link Routes}. */
final class ReportAddresses {
  private static final List<String> PARAMETERS =
      List.of("release", ReportRoutes.EDITION, Tongue.PARAMETER, SavedName.DOWNLOAD);

  private ReportAddresses() {}

  static List<Route> all(ReportRoutes reports, ReportPages pages, UnaryOperator<Handler> kept) {
    List<Route> all = new ArrayList<>();
    all.add(page("/reports", "The reports that can be taken along", pages::all));
    for (DocumentFormat format : DocumentFormat.values()) {
      all.add(national("." + format.extension(), format, reports, kept));
      all.add(europe("." + format.extension(), format, reports, kept));
    }
    all.add(national("", DocumentFormat.HTML, reports, kept));
    all.add(europe("", DocumentFormat.HTML, reports, kept));
    return List.copyOf(all);
  }

  private static Route national(
      String end, DocumentFormat format, ReportRoutes reports, UnaryOperator<Handler> kept) {
    return new Route(
        "/reports/national/{country}" + end,
        "The report of a country as " + format,
        List.of(mediaType(format)),
        PARAMETERS,
        kept.apply(ctx -> reports.national(ctx, format)));
  }

  private static Route europe(
      String end, DocumentFormat format, ReportRoutes reports, UnaryOperator<Handler> kept) {
    return new Route(
        "/reports/europe" + end,
        "The report of Europe as " + format,
        List.of(mediaType(format)),
        PARAMETERS,
        kept.apply(ctx -> reports.europe(ctx, format)));
  }

  private static String mediaType(DocumentFormat format) {
    return format.mediaType().replaceFirst(";.*", "");
  }
}
