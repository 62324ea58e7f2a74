package sello.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.catalog.Imprint;
import sello.reports.Export;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.ProblemType;
import sello.reports.QueryReader;
import sello.reports.text.Texts;

/**
 * How programs find their way: what the documentation shows beside its words. All of it comes from
 * what the service itself goes by, so that it cannot be out of date.
 *
 * @param sections in order, each with addresses to try
 * @param addresses every address, by its group
 */
public record Guide(List<GuideSection> sections, Map<String, List<ListedRoute>> addresses) {
  private static final String TABLE = "awards_by_country";
  private static final String LATEST = Addresses.API + "/tables/" + TABLE;
  private static final String DATA = LATEST + "/data";

  /**
   * @param oldest the first release that is shown
   */
  static Guide of(OpenRelease release, Imprint oldest, List<Route> routes, Texts texts) {
    return new Guide(
        sections(release, oldest),
        routes.stream()
            .map(route -> ListedRoute.of(route, texts))
            .collect(Collectors.groupingBy(ListedRoute::group, TreeMap::new, Collectors.toList())));
  }

  private static List<GuideSection> sections(OpenRelease release, Imprint oldest) {
    String pinned = Addresses.release(release) + "/tables/" + TABLE + "/data";
    return List.of(
        GuideSection.of("find", Addresses.API + "/tables?query=country", LATEST),
        GuideSection.of("ask", DATA, pinned + "?format=csv"),
        GuideSection.of(
            "filter",
            DATA + "?country_code=DE,ES&edition=2021-2022..&select=awards_published",
            DATA + "?last=2&sort=-awards_published&format=csv",
            DATA + "?labels=both&lang=es&format=csv"),
        GuideSection.of("schools", schools(release)),
        GuideSection.of("pages", DATA + "?limit=10"),
        GuideSection.of("formats"),
        GuideSection.of("cache"),
        GuideSection.of("releases", releases(release, oldest)),
        GuideSection.of("time", times(oldest.published())),
        GuideSection.of("errors", DATA + "?country_code=XX"),
        GuideSection.of("limits", Addresses.API + "/"),
        GuideSection.of("cite", "/tables/" + TABLE + "?last=1"),
        GuideSection.of("addresses", "/openapi.json"));
  }

  /** Addresses of the schools with a label; none in a release that does not know them. */
  private static String[] schools(OpenRelease release) {
    String data = Addresses.API + "/tables/" + SchoolPages.TABLE + "/data";
    return release.has(SchoolPages.TABLE)
        ? new String[] {
          SchoolRoutes.ADDRESS + "?q=escola&ended=true",
          data + "?search_text=escola&editions_awarded=2024-2025,2025-2026&format=csv"
        }
        : new String[0];
  }

  private static String[] releases(OpenRelease release, Imprint oldest) {
    return new String[] {
      Addresses.API + "/releases",
      Addresses.release(release),
      Addresses.release(oldest.id()) + "/diff/" + release.id()
    };
  }

  private static String[] times(String moment) {
    return new String[] {
      DATA + "?" + TimeTravel.AS_OF + "=" + moment,
      DATA + "?" + TimeTravel.UPDATED_AFTER + "=" + moment,
      DATA + "?" + TimeTravel.INCLUDE_HISTORY + "=true&last=1"
    };
  }

  /** Every format, the one of a caller who names none first. */
  public Map<String, String> formats() {
    return Exports.ALL.stream()
        .collect(
            Collectors.toMap(
                Export::name, Export::mediaType, (one, same) -> one, java.util.LinkedHashMap::new));
  }

  public ProblemType[] problems() {
    return ProblemType.values();
  }

  /** How large what is asked for may be, by the key of its words. */
  public Map<String, Long> limits() {
    return new TreeMap<>(
        Map.of(
            "docs.limit.address",
            (long) Guard.LONGEST_ADDRESS,
            "docs.limit.page",
            (long) QueryReader.MOST_ROWS,
            "docs.limit.xlsx",
            Exports.MOST_XLSX_ROWS,
            "docs.limit.jsonstat",
            Exports.MOST_JSON_STAT_CELLS));
  }
}
