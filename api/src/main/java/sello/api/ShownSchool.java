package sello.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.name.SearchWords;
import sello.reports.school.Label;
import sello.reports.school.LabelledSchool;
import sello.reports.text.Texts;

/**
 * A labelled school on its page.
 *
 * @param name as the newest list prints it
 * @param place town, region and country, as far as they are known
 * @param validity until when its label is valid, or when it ended
 * @param isValid whether it is valid on the day that was asked
 * @param edition of that label; empty where no list says it
 * @param others other editions in which it was awarded, the oldest first
 * @param otherNames its other names; may be empty
 * @param origin where its entry comes from; empty when the release cannot say
 */
public record ShownSchool(
    String name,
    String place,
    String validity,
    boolean isValid,
    String edition,
    List<String> others,
    String otherNames,
    String origin) {

  /**
   * @param country its country's name
   * @param day on which its label should be valid
   */
  static ShownSchool of(
      LabelledSchool school, String country, LocalDate day, boolean isTraced, Texts texts) {
    Optional<Label> valid = school.labelOn(day);
    Optional<Label> shown = valid.or(school::newestLabel);
    return new ShownSchool(
        school.name(),
        Stream.of(school.town(), school.region(), country)
            .filter(place -> !place.isEmpty())
            .distinct()
            .collect(Collectors.joining(", ")),
        shown.map(label -> validity(label, day, texts)).orElse(texts.say("schools.undated")),
        valid.isPresent(),
        shown.map(Label::edition).orElse(""),
        school.labels().stream()
            .map(Label::edition)
            .filter(edition -> !shown.map(Label::edition).equals(Optional.of(edition)))
            .toList(),
        otherNames(school),
        isTraced ? origin(school) : "");
  }

  /** The names that differ in more than capitals, accents and dashes. */
  private static String otherNames(LabelledSchool school) {
    List<String> words = SearchWords.asked(school.name());
    return Stream.of(school.otherNames().split(" \\| "))
        .filter(name -> !name.isEmpty() && !SearchWords.asked(name).equals(words))
        .collect(Collectors.joining(", "));
  }

  private static String validity(Label label, LocalDate day, Texts texts) {
    String end = texts.numerals().dateInFull(label.to());
    if (label.isValidOn(day)) {
      return texts.say("schools.valid", "date", end);
    }
    return day.isAfter(label.to())
        ? texts.say("schools.over", "date", end)
        : texts.say(
            "schools.not_yet", "from", texts.numerals().dateInFull(label.from()), "to", end);
  }

  private static String origin(LabelledSchool school) {
    return "/provenance/%s?country_code=%s&school_key=%s"
        .formatted(SchoolPages.TABLE, encoded(school.countryCode()), encoded(school.key()));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
