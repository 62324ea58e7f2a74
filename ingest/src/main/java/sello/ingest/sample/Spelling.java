package sello.ingest.sample;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a school is printed on one list: as registered, or as somebody typed it. Every spelling is
 * still that school.
 */
final class Spelling {
  private static final double REPEATED = 0.15;
  private static final double TURKISH = 0.10;
  private static final double TOWN_IN_NAME = 0.20;
  private static final Locale TURKISH_CASE = Locale.forLanguageTag("tr");

  /** One writing of a kind of school for another, as whole words: an IESO is no IES. */
  private record Abbreviation(String language, Pattern longer, String shorter) {
    static Abbreviation of(String language, String longer, String shorter) {
      Pattern words = Pattern.compile("(?<!\\p{L})" + Pattern.quote(longer) + "(?!\\p{L})");
      return new Abbreviation(language, words, Matcher.quoteReplacement(shorter));
    }
  }

  private static final List<Abbreviation> SHORTS =
      ShippedRows.sample("spellings").stream()
          .map(
              row ->
                  Abbreviation.of(
                      row.getField("language"), row.getField("long"), row.getField("short")))
          .toList();

  private Spelling() {}

  /**
   * @param isRepeated whether the school won before
   */
  static String name(
      SampleCountry country, SampleSchool school, String list, int year, boolean isRepeated) {
    Draws draws =
        Draws.of(
            country.seed(), country.code(), Draws.Topic.SPELLING, school.index(), list.hashCode());
    String name = country.nameIn(school, year);
    if (isRepeated && draws.chance(REPEATED)) {
      name = variant(name, country.language(), draws);
    }
    if (country.language().equals("tr") && draws.chance(TURKISH)) {
      name = turkish(name, draws);
    }
    boolean hasTown = draws.chance(TOWN_IN_NAME);
    return hasTown && !school.isShared() ? withTown(name, school, draws) : name;
  }

  private static String variant(String name, String language, Draws draws) {
    return switch (draws.below(5)) {
      case 0 -> upper(name, language);
      case 1 -> Slug.plain(name);
      case 2 -> quoted(name);
      case 3 -> abbreviated(name, language);
      default -> name.replaceFirst(" ", "  ");
    };
  }

  private static String upper(String name, String language) {
    return name.toUpperCase(language.equals("tr") ? TURKISH_CASE : Locale.ROOT);
  }

  /** Other marks for quotes, or a dash without spaces. */
  private static String quoted(String name) {
    if (name.indexOf('„') >= 0) {
      return name.replace("„", "\"").replace("“", "\"");
    }
    int last = name.lastIndexOf(' ');
    return last < 0 ? name : name.substring(0, last) + " \"" + name.substring(last + 1) + "\"";
  }

  static String abbreviated(String name, String language) {
    return SHORTS.stream()
        .filter(s -> s.language().equals(language) && s.longer().matcher(name).find())
        .findFirst()
        .map(s -> s.longer().matcher(name).replaceAll(s.shorter()))
        .orElseGet(() -> name.replace(". ", "."));
  }

  /** Letters i and ı as they come out of programs that know no Turkish. */
  private static String turkish(String name, Draws draws) {
    return switch (draws.below(3)) {
      case 0 -> name.toUpperCase(TURKISH_CASE);
      case 1 -> Slug.plain(name);
      default -> Slug.plain(name).toUpperCase(Locale.ROOT);
    };
  }

  private static String withTown(String name, SampleSchool school, Draws draws) {
    String town = school.locality();
    return switch (draws.below(4)) {
      case 0 -> name + " (" + town + ")";
      case 1 -> name + ", " + town;
      case 2 -> town + " " + name;
      default -> name + " - " + town;
    };
  }
}
