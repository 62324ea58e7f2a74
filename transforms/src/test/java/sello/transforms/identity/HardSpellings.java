package sello.transforms.identity;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Schools that bear the names of persons, many of one patron in one town, and rows of European
 * lists that say the kind of school in English, or the first name by its initial. Of every row it
 * is known which school it means, and whether its town has another that it could mean.
 */
final class HardSpellings {
  /** A school; stages: 0 kindergarten, 1 primary, 2 lower, 3 upper secondary. */
  record School(
      String country,
      String kind,
      String english,
      String stages,
      String first,
      String last,
      int number,
      String town,
      String id) {
    private String patron() {
      return number > 0 ? "" : first + " " + last;
    }

    private boolean sharesStage(School other) {
      return stages.chars().anyMatch(stage -> other.stages.indexOf(stage) >= 0);
    }
  }

  /** A row of a list: how it says the kind and the first name, and whether it has the town. */
  record Row(Named named, School school, boolean isEnglish, boolean isInitial, boolean hasTown) {}

  private static final String ENDINGS = "|ni|ta|rol|lisa|sak|mona|dov|valle";

  private final Random random;
  private final double unregistered;
  private final List<School> schools = new ArrayList<>();
  private final Set<School> registered = new HashSet<>();
  final List<Named> register = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();

  /**
   * @param perCountry schools of a country
   * @param unregistered share of them that the register has not
   */
  HardSpellings(long seed, int perCountry, double unregistered) {
    this.random = new Random(seed);
    this.unregistered = unregistered;
    Named.csv("hard_names.csv").forEach(country -> invent(country, perCountry));
    schools.forEach(this::list);
  }

  /**
   * Whether the row has its town, leaves one thing out, says more than school, and no other school
   * there fits.
   */
  boolean saysEnough(Row row) {
    return row.hasTown()
        && row.isEnglish() != row.isInitial()
        && !(row.isEnglish() && row.school().english().equals("School"))
        && registered.contains(row.school())
        && schools.stream().noneMatch(other -> isRival(row, other));
  }

  private static boolean isRival(Row row, School other) {
    School school = row.school();
    boolean isFirst =
        (row.isInitial() && !school.first().isEmpty() && !other.first().isEmpty())
            ? school.first().charAt(0) == other.first().charAt(0)
            : school.first().equals(other.first());
    return !other.equals(school)
        && other.country().equals(school.country())
        && other.town().equals(school.town())
        && other.last().equals(school.last())
        && other.number() == school.number()
        && isFirst
        && school.sharesStage(other);
  }

  private void invent(NamedCsvRecord country, int number) {
    Set<String> taken = new HashSet<>();
    while (taken.size() < number) {
      String[] kind = pick(country.getField("kinds")).split("=", -1);
      boolean isNumbered = country.getField("country_code").equals("GR") && random.nextInt(3) == 0;
      School school =
          new School(
              country.getField("country_code"),
              kind[0],
              kind[1],
              kind[2],
              isNumbered ? "" : pick(country.getField("firsts")),
              isNumbered ? "" : last(country),
              isNumbered ? 1 + random.nextInt(30) : 0,
              pick(country.getField("towns")),
              "%08d".formatted(schools.size() + 2_000_000));
      if (taken.add(own(school) + school.town())) {
        schools.add(school);
        if (random.nextDouble() >= unregistered) {
          registered.add(school);
          register.add(named("schools", register.size(), school, own(school), true, school.id()));
        }
      }
    }
  }

  /** Last names enough that most are rare, and some differ by little. */
  private String last(NamedCsvRecord country) {
    boolean isGreek = country.getField("country_code").equals("GR");
    return pick(country.getField("lasts")) + (isGreek ? "" : pick(ENDINGS));
  }

  private void list(School school) {
    int way = random.nextInt(20);
    boolean isNumbered = school.number() > 0;
    boolean isEnglish = way < 11 || isNumbered;
    boolean isInitial = way >= 10 && !isNumbered;
    boolean hasTown = random.nextInt(10) > 0;
    String first = isInitial ? school.first().charAt(0) + "." : school.first();
    String patron = isNumbered ? "" : first + " " + school.last();
    String name = isEnglish ? english(school, patron) : own(school, patron);
    if (random.nextInt(4) == 0) {
      name = new Spellings(random, school.country()).withoutAccents(name);
    }
    rows.add(
        new Row(
            named("awards", rows.size(), school, name, hasTown, ""),
            school,
            isEnglish,
            isInitial,
            hasTown));
  }

  private static Named named(
      String file, int line, School school, String name, boolean hasTown, String id) {
    String town = hasTown ? school.town() : "";
    return new Named(file, line + 1, school.country(), "", "", town, name, id, "");
  }

  private static String own(School school) {
    return own(school, school.patron());
  }

  private static String own(School school, String patron) {
    String number = school.number() > 0 ? school.number() + "ο " : "";
    return school.country().equals("TR")
        ? patron + " " + school.kind()
        : (number + school.kind() + " " + patron).strip();
  }

  private String english(School school, String patron) {
    if (school.number() > 0) {
      return school.number() + ordinal(school.number()) + " " + school.english();
    }
    Spellings spelling = new Spellings(random, school.country());
    String latin = spelling.hasOtherScript() ? spelling.latin(patron) : patron;
    String name = random.nextInt(5) == 0 ? latin.toUpperCase(Locale.ROOT) : latin;
    return switch (random.nextInt(3)) {
      case 0 -> school.english() + " " + name;
      case 1 -> school.english() + " \"" + name + "\"";
      default -> name + " " + school.english();
    };
  }

  private static String ordinal(int number) {
    return switch (number > 10 && number < 14 ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private String pick(String words) {
    String[] all = words.split("\\|", -1);
    return all[random.nextInt(all.length)];
  }
}
