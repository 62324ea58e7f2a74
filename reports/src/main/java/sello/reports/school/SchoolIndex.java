package sello.reports.school;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Nearest;
import sello.reports.Filter.Words;
import sello.reports.OpenRelease;

/**
 * The labelled schools of a release in memory, in the order of their names. All are looked at for
 * each question: some tens of thousands take a few milliseconds.
 */
public final class SchoolIndex {
  /** Words of other lengths are no slips of the pen. */
  private static final int MOST_LETTERS_MORE_OR_LESS = 2;

  private static final int RANKS = 3;

  private final List<LabelledSchool> schools;
  private final List<Label> editions;
  private final List<String> known;

  SchoolIndex(List<LabelledSchool> inOrder, List<Label> editions) {
    this.schools = List.copyOf(inOrder);
    this.editions = List.copyOf(editions);
    this.known =
        schools.stream()
            .flatMap(school -> Stream.of(school.searchText().split(" ")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .sorted()
            .toList();
  }

  /**
   * @throws sello.reports.Refusal when the release has no such table
   */
  public static SchoolIndex of(OpenRelease release) {
    return new SchoolReader(release).read();
  }

  /** How many schools there are. */
  public int size() {
    return schools.size();
  }

  public FoundSchools find(SchoolQuestion question) {
    List<List<LabelledSchool>> ranks =
        Stream.<List<LabelledSchool>>generate(ArrayList::new).limit(RANKS).toList();
    Map<String, Integer> byCountry = new TreeMap<>();
    for (LabelledSchool school : schools) {
      if (question.takes(school) && Words.areIn(school.searchText(), question.words())) {
        byCountry.merge(school.countryCode(), 1, Integer::sum);
        if (question.country().map(school.countryCode()::equals).orElse(true)) {
          ranks.get(rank(school.searchText(), question.words())).add(school);
        }
      }
    }
    return new FoundSchools(ranks.stream().flatMap(List::stream).toList(), byCountry);
  }

  private static int rank(String text, List<String> words) {
    if (text.startsWith(String.join(" ", words))) {
      return 0;
    }
    return words.stream().allMatch(word -> Words.isBeginning(text, word)) ? 1 : 2;
  }

  /**
   * The same question with other words for those that no school has, as near as can be; empty where
   * that finds no school either, also none whose label has ended.
   */
  public Optional<String> nearest(SchoolQuestion question) {
    List<String> words = new ArrayList<>();
    for (String word : question.words()) {
      boolean isKnown = known.stream().anyMatch(other -> Words.areIn(other, List.of(word)));
      words.add(isKnown ? word : nearest(word));
    }
    String other = String.join(" ", words);
    return Optional.of(other)
        .filter(text -> !words.equals(question.words()))
        .filter(text -> !find(question.asking(text).withEnded()).schools().isEmpty());
  }

  private String nearest(String word) {
    List<String> alike = known.stream().filter(other -> isAlike(word, other)).toList();
    return Nearest.to(word, alike).stream().findFirst().orElse(word);
  }

  /** A slip of the pen seldom changes both ends of a word; comparing it with all takes too long. */
  private static boolean isAlike(String word, String other) {
    int length = other.length();
    boolean sharesAnEnd =
        word.charAt(0) == other.charAt(0)
            || word.charAt(word.length() - 1) == other.charAt(length - 1);
    return sharesAnEnd && Math.abs(length - word.length()) <= MOST_LETTERS_MORE_OR_LESS;
  }

  /**
   * The same question for the table's own address; empty where no edition's label is valid then.
   */
  public Optional<Map<String, List<String>>> parameters(SchoolQuestion question) {
    Map<String, List<String>> all = new TreeMap<>();
    if (!question.words().isEmpty()) {
      all.put("search_text", List.of(String.join(" ", question.words())));
    }
    question.country().ifPresent(country -> all.put("country_code", List.of(country)));
    if (!question.alsoEnded()) {
      List<String> valid =
          editions.stream()
              .filter(label -> label.isValidOn(question.day()))
              .map(Label::edition)
              .toList();
      if (valid.isEmpty()) {
        return Optional.empty();
      }
      all.put("editions_awarded", valid);
    }
    return Optional.of(all);
  }
}
