package sello.transforms.identity;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A register of invented schools, and winners' lists that name some of them in other spellings: of
 * every row it is known which school it means, and whether the row says enough to find it.
 */
final class InventedSchools {
  /** A registered school. */
  record School(
      String country, String kind, String shortKind, String core, String town, String id) {
    String baseName() {
      return country + " " + kind + " " + core;
    }
  }

  /** A row of a winners' list, and the school it means. */
  record Row(Named named, School school, boolean hasTown) {}

  private final Random random;
  final List<School> schools = new ArrayList<>();
  final List<Named> register = new ArrayList<>();
  final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> namesakes = new HashMap<>();

  InventedSchools(long seed, int perCountry) {
    random = new Random(seed);
    for (NamedCsvRecord country : Named.csv("invented_names.csv")) {
      register(country, perCountry);
    }
    schools.forEach(s -> namesakes.merge(s.baseName(), 1, Integer::sum));
    for (School school : schools) {
      if (random.nextInt(10) < 4) {
        award(school);
      }
    }
  }

  /** Whether a row has its town, or a name that no other registered school of its country has. */
  boolean saysEnough(Row row) {
    return row.hasTown() || namesakes.get(row.school().baseName()) == 1;
  }

  private void register(NamedCsvRecord country, int number) {
    Set<String> taken = new HashSet<>();
    String code = country.getField("country_code");
    while (taken.size() < number) {
      String[] kind = pick(country.getField("kinds").split("\\|", -1)).split("=", -1);
      String core =
          pick(country.getField("first").split(" ", -1))
              + " "
              + pick(country.getField("second").split(" ", -1))
              + (random.nextInt(8) == 0 ? " " + (1 + random.nextInt(30)) : "");
      String town = pick(country.getField("towns").split("\\|", -1));
      String id = "%08d".formatted(schools.size() + 1_000_000);
      if (taken.add(kind[0] + core + town)) {
        School school = new School(code, kind[0], kind[1], core, town, id);
        schools.add(school);
        register.add(
            new Named(
                "schools",
                schools.size(),
                code,
                "",
                "",
                town,
                written(school, kind[0], core),
                id,
                ""));
      }
    }
  }

  private void award(School school) {
    Spellings spelling = new Spellings(random, school.country());
    String core = school.core();
    String kind = random.nextInt(3) == 0 ? school.shortKind() : school.kind();
    int change = random.nextInt(8);
    if (change == 0) {
      core = spelling.slip(core);
    } else if (change == 1) {
      core = spelling.quoted(core);
    } else if (change == 2) {
      core = spelling.dashed(core);
    }
    String name = written(school, kind, core);
    int place = random.nextInt(10);
    String town = place < 6 ? school.town() : "";
    if (place == 6 || place == 0) {
      name = random.nextBoolean() ? school.town() + " " + name : name + " (" + school.town() + ")";
    }
    switch (random.nextInt(6)) {
      case 0 -> {
        name = spelling.upper(name);
        town = spelling.upper(town);
      }
      case 1 -> {
        name = spelling.withoutAccents(name);
        town = spelling.withoutAccents(town);
      }
      case 2 -> name = spelling.hasOtherScript() && change != 0 ? spelling.latin(name) : name;
      default -> {}
    }
    Named named =
        new Named("awards", rows.size() + 1, school.country(), "", "", town, name, "", "");
    rows.add(new Row(named, school, place <= 6));
  }

  /** The kind of school stands in front in most languages, behind in some. */
  private static String written(School school, String kind, String core) {
    return Set.of("TR", "DE", "EE").contains(school.country())
        ? core + " " + kind
        : kind + " " + core;
  }

  private String pick(String[] words) {
    return words[random.nextInt(words.length)];
  }
}
