package sello.reports.place;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.reports.OpenRelease;
import sello.reports.Row;
import sello.reports.text.Texts;

/**
 * The editions of a country in which awards are known and applications name no winner: why its page
 * may show awards beside stages of a call in which nobody got the label.
 */
public final class UnnamedAwards {
  /** The table that says so. */
  public static final String TABLE = "data_quality_by_source";

  /** The check of that table. */
  public static final String CHECK = "awards_unnamed";

  private UnnamedAwards() {}

  /** Which, as a sentence, the newest edition first; empty where there are none. */
  public static Optional<String> sentence(OpenRelease release, Place place, Texts texts) {
    if (place.isRegion() || place.isEurope() || !release.has(TABLE)) {
      return Optional.empty();
    }
    String country = " " + place.code();
    Map<String, String> editions = new TreeMap<>(Comparator.reverseOrder());
    for (Row row : release.table(TABLE).ask(Map.of("quality_check", List.of(CHECK))).rows()) {
      String subject = row.text("subject");
      if (subject.endsWith(country)) {
        editions.put(subject.replace(country, ""), row.text("expected"));
      }
    }
    return editions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            texts.say(
                "place.unnamed_awards",
                "place",
                texts.within(place.name()),
                "awards",
                editions.entrySet().stream()
                    .map(of -> words(of.getKey(), of.getValue(), texts))
                    .collect(Collectors.joining("; "))));
  }

  private static String words(String edition, String awards, Texts texts) {
    return texts.say(
        "place.partial_list",
        "awards",
        texts.numerals().whole(Long.parseLong(awards)),
        "edition",
        edition);
  }
}
