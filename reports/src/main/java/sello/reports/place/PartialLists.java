package sello.reports.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * The winners' lists of a country that nobody has declared complete: why its page may show no
 * figure although winners were loaded.
 */
public final class PartialLists {
  /** The table that says so. */
  public static final String TABLE = "award_lists";

  private static final String COVERAGE = "list_coverage";
  private static final String AWARDS = "awards_counted";

  private PartialLists() {}

  /** What they name, as a sentence, the newest edition first; empty where there are none. */
  public static Optional<String> sentence(OpenRelease release, Place place, Texts texts) {
    if (place.isRegion() || place.isEurope() || !release.has(TABLE)) {
      return Optional.empty();
    }
    Map<String, List<String>> country = Map.of(Fields.COUNTRY_CODE.name(), List.of(place.code()));
    List<Row> lists = new ArrayList<>(release.table(TABLE).ask(country).rows());
    lists.removeIf(list -> !list.text(COVERAGE).equals("partial") || list.text(AWARDS).equals("0"));
    Collections.reverse(lists);
    return lists.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.say(
                "place.partial_lists",
                "place",
                texts.within(place.name()),
                "lists",
                lists.stream().map(list -> words(list, texts)).collect(Collectors.joining("; "))));
  }

  private static String words(Row list, Texts texts) {
    String awards = texts.numerals().whole(Long.parseLong(list.text(AWARDS)));
    return texts.say(
        "place.partial_list", "awards", awards, "edition", list.text(Fields.EDITION.name()));
  }
}
