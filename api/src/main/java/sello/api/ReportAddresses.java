package sello.api;

import static sello.api.Route.page;

import java.util.ArrayList;
import java.util.List;
import sello.reports.document.DocumentFormat;

/** The addresses of reports: a part of {@link Routes}. */
final class ReportAddresses {
  private static final List<String> PARAMETERS =
      List.of("release", ReportRoutes.EDITION, Tongue.PARAMETER, SavedName.DOWNLOAD);

  private ReportAddresses() {}

  static List<Route> all(ReportRoutes reports, ReportPages pages, RateLimit limit) {
    List<Route> all = new ArrayList<>();
    all.add(page("/reports", "The reports that can be taken along", pages::all));
    for (DocumentFormat format : DocumentFormat.values()) {
      all.add(national("." + format.extension(), format, reports, limit));
      all.add(europe("." + format.extension(), format, reports, limit));
    }
    all.add(national("", DocumentFormat.HTML, reports, limit));
    all.add(europe("", DocumentFormat.HTML, reports, limit));
    return List.copyOf(all);
  }

  private static Route national(
      String end, DocumentFormat format, ReportRoutes reports, RateLimit limit) {
    return new Route(
        "/reports/national/{country}" + end,
        "The report of a country as " + format,
        List.of(mediaType(format)),
        PARAMETERS,
        limit.before(ctx -> reports.national(ctx, format)));
  }

  private static Route europe(
      String end, DocumentFormat format, ReportRoutes reports, RateLimit limit) {
    return new Route(
        "/reports/europe" + end,
        "The report of Europe as " + format,
        List.of(mediaType(format)),
        PARAMETERS,
        limit.before(ctx -> reports.europe(ctx, format)));
  }

  private static String mediaType(DocumentFormat format) {
    return format.mediaType().replaceFirst(";.*", "");
  }
}
