package sello.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import sello.reports.OpenRelease;
import sello.reports.place.KeyFigure;
import sello.reports.place.KeyFigures;
import sello.reports.place.Place;
import sello.reports.text.Texts;

/**
 * Countries side by side: a column each.
 *
 * @param places the countries, and Europe last
 * @param rows a figure each
 * @param sections charts of them all
 * @param choices every country that could be chosen
 */
public record ComparisonPage(
    List<Place> places, List<Line> rows, List<PlaceSection> sections, List<Choice> choices) {

  /**
   * A figure of one place.
   *
   * @param figure empty where it is not known
   * @param lacking why it is empty, in words
   */
  public record Cell(Optional<ShownKeyFigure> figure, String lacking) {}

  /** A figure of each place. */
  public record Line(String title, List<Cell> cells) {}

  /** A country that can be chosen. */
  public record Choice(Place place, boolean isChosen) {}

  static ComparisonPage of(
      OpenRelease release,
      List<Place> chosen,
      List<Place> countries,
      Place europe,
      boolean isPinned,
      Texts texts) {
    List<Place> places = new ArrayList<>(chosen);
    places.add(europe);
    return new ComparisonPage(
        places,
        rows(release, places, texts),
        PlaceCharts.OF_COMPARISONS.stream()
            .map(charts -> charts.of(release, chosen, isPinned, texts))
            .filter(section -> !section.figures().isEmpty())
            .toList(),
        countries.stream().map(place -> new Choice(place, chosen.contains(place))).toList());
  }

  static ShownKeyFigure newer(ShownKeyFigure one, ShownKeyFigure other) {
    return one.period().compareTo(other.period()) < 0 ? other : one;
  }

  /**
   * Figures are beside each other by what they are called, in the order in which they come up. What
   * Europe, the last of the places, has no newest figure of is the newest that stands beside a
   * country's.
   */
  private static List<Line> rows(OpenRelease release, List<Place> places, Texts texts) {
    Set<String> titles = new LinkedHashSet<>();
    List<Map<String, ShownKeyFigure>> known = new ArrayList<>();
    Map<String, ShownKeyFigure> besideCountries = new LinkedHashMap<>();
    for (Place place : places) {
      Map<String, ShownKeyFigure> figures = new LinkedHashMap<>();
      for (KeyFigure figure : KeyFigures.of(release, place)) {
        String title = figure.title(texts);
        titles.add(title);
        figures.put(title, ShownKeyFigure.of(figure, texts));
        figure
            .ofEurope()
            .ifPresent(
                whole ->
                    besideCountries.merge(
                        title, ShownKeyFigure.of(whole, texts), ComparisonPage::newer));
      }
      known.add(figures);
    }
    Map<String, ShownKeyFigure> europe = known.get(known.size() - 1);
    besideCountries.forEach(europe::putIfAbsent);
    List<Map<String, String>> lacking =
        places.stream().map(place -> lacking(release, place, texts)).toList();
    String notKnown = texts.say("figure.not_known");
    return titles.stream()
        .map(
            title ->
                new Line(
                    title,
                    IntStream.range(0, places.size())
                        .mapToObj(
                            i ->
                                new Cell(
                                    Optional.ofNullable(known.get(i).get(title)),
                                    lacking.get(i).getOrDefault(title, notKnown)))
                        .toList()))
        .toList();
  }

  /** Why a place has no figure, by what the figure is called. */
  private static Map<String, String> lacking(OpenRelease release, Place place, Texts texts) {
    return KeyFigures.lacking(release, place).stream()
        .collect(
            Collectors.toMap(
                key -> key.title(texts), key -> key.figure().words(texts), (one, other) -> one));
  }
}
