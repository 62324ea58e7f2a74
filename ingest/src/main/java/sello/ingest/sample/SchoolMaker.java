package sello.ingest.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the schools of a country, each from its number. */
final class SchoolMaker {
  private static final List<String> LEVELS =
      List.of(
          "pre_primary",
          "primary",
          "lower_secondary",
          "upper_secondary",
          "vocational",
          "comprehensive",
          "other");
  private static final double[] USUAL = {0.10, 0.37, 0.20, 0.17, 0.06, 0.09, 0.01};

  /** School types of Italy in 2015, as published. */
  private static final double[] ITALY = {0.068, 0.073, 0.17, 0.29, 0.08, 0.30, 0.019};

  /** Of so many schools one shares its name with others. */
  private static final int SHARED_EVERY = 33;

  private static final int SCHOOLS_PER_TOWN = 8;

  private final SampleCountry country;
  private final Naming naming;
  private final Map<String, List<Province>> provinces =
      Province.ALL.stream().collect(Collectors.groupingBy(Province::regionCode));
  private final int sharing;
  private final int rank;
  private final int since;

  SchoolMaker(SampleCountry country, Languages languages, int since) {
    this.country = country;
    List<String> others = languages.sharing(country.code());
    this.sharing = others.size();
    this.rank = others.indexOf(country.code());
    this.naming = new Naming(country.language(), 2L * country.schools() * sharing);
    this.since = since;
  }

  SampleSchool make(int school) {
    Draws draws = Draws.of(country.seed(), country.code(), Draws.Topic.SCHOOL, school);
    String level = isShared(school) ? LEVELS.get(1 + twin(school) % 2) : level(draws.unit());
    String name = name(school, level);
    int region = country.region(school);
    return new SampleSchool(
        school,
        country.code(),
        id(school),
        name,
        slug(school, name),
        town(region, draws),
        country.regions().name(region),
        region,
        level,
        draws.chance(0.88),
        pupils(school),
        teachers(country.traits(school)),
        registeredOn(school, draws),
        isShared(school));
  }

  private static boolean isShared(int school) {
    return school % SHARED_EVERY == SHARED_EVERY / 4;
  }

  /** Its number among the schools that share their name, in all countries of its language. */
  private int twin(int school) {
    return school / SHARED_EVERY * sharing + rank;
  }

  private String name(int school, String level) {
    return isShared(school)
        ? naming.shared(level, twin(school) / 2)
        : naming.school(level, (long) school * sharing + rank);
  }

  /** The platform tells schools of one name apart by -0, -1 and so on, from the second. */
  private String slug(int school, String name) {
    int lap = isShared(school) ? twin(school) / 2 / naming.sharedNames() : 0;
    return Slug.of(name) + (lap > 0 ? "-" + (lap - 1) : "");
  }

  String formerName(SampleSchool school) {
    long number = (long) country.schools() + school.index();
    return naming.school(school.level(), number * sharing + rank);
  }

  int pupils(int school) {
    Traits traits = country.traits(school);
    return (int) (teachers(traits) * (8 + 7 * traits.rounding()));
  }

  private static int teachers(Traits traits) {
    return Math.max(2, (int) Math.round(32 * traits.size()));
  }

  /** A code that looks like a national one, and is none. */
  String id(int school) {
    return switch (country.code()) {
      case "ES" -> province(country.region(school), school).prefix() + number("9%05d", school);
      case "TR" -> number("9%06d", school);
      case "FR" -> number("099%05dX", school);
      default -> country.code() + number("-X-%06d", school);
    };
  }

  private Province province(int region, int school) {
    List<Province> own = provinces.getOrDefault(country.regions().code(region), List.of());
    return own.isEmpty() ? Province.NONE : own.get(school % own.size());
  }

  private String town(int region, Draws draws) {
    int regions = country.regions().size();
    int perRegion = Math.max(3, country.schools() / SCHOOLS_PER_TOWN / regions);
    long town = (long) draws.below(perRegion) * regions + region;
    return naming.town(town * sharing + rank);
  }

  private LocalDate registeredOn(int school, Draws draws) {
    int year = Series.FIRST;
    while (school >= country.schools(year) && year < Series.FIRST + Series.ALL.size() - 1) {
      year++;
    }
    if (year == Series.FIRST) {
      int count = Math.max(1, country.schools(year));
      year = since + (int) ((long) school * (Series.FIRST - since + 1) / count);
    }
    return LocalDate.ofYearDay(year, 1 + draws.below(365));
  }

  private String level(double point) {
    double[] shares = country.code().equals("IT") ? ITALY : USUAL;
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      if (point < sum) {
        return LEVELS.get(i);
      }
    }
    return "other";
  }

  private static String number(String form, int number) {
    return String.format(Locale.ROOT, form, number);
  }
}
