package sello.api;

import java.util.List;
import java.util.Optional;
import sello.reports.OpenRelease;
import sello.reports.place.KeyFigures;
import sello.reports.place.PartialLists;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.place.UnnamedAwards;
import sello.reports.text.Texts;

/**
 * A country, a region or Europe on a page: its key figures, its charts, and what lies inside it.
 *
 * @param place which
 * @param within the country of a region; else the place itself
 * @param lists of a country, which of its winners' lists are not known to be complete
 * @param unnamed of a country, where applications name no winner although awards are known
 * @param figures what is known of it, newest first
 * @param sections its charts
 * @param parts the regions of a country
 */
public record PlacePage(
    Place place,
    Place within,
    Optional<String> lists,
    Optional<String> unnamed,
    List<ShownKeyFigure> figures,
    List<PlaceSection> sections,
    List<Place> parts) {

  static PlacePage of(OpenRelease release, Place place, boolean isPinned, Texts texts) {
    Places places = new Places(release, texts);
    return new PlacePage(
        place,
        place.isRegion() ? places.country(place.country()) : place,
        PartialLists.sentence(release, place, texts),
        UnnamedAwards.sentence(release, place, texts),
        KeyFigures.of(release, place).stream()
            .map(figure -> ShownKeyFigure.of(figure, texts))
            .toList(),
        charts(place).stream()
            .map(charts -> charts.of(release, place, isPinned, texts))
            .filter(section -> !section.figures().isEmpty())
            .toList(),
        place.isRegion() || place.isEurope() ? List.of() : places.regions(place));
  }

  private static List<PlaceCharts> charts(Place place) {
    return place.isRegion()
        ? PlaceCharts.OF_REGIONS
        : place.isEurope() ? PlaceCharts.OF_EUROPE : PlaceCharts.OF_COUNTRIES;
  }

  /** The newest edition or year of a figure that has one; empty when nothing is known. */
  public boolean isEmpty() {
    return figures.isEmpty() && sections.isEmpty();
  }
}
