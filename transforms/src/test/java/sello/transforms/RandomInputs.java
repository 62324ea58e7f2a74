package sello.transforms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Inputs that keep every contract and are otherwise as wild as sources are: same seed, same rows.
 */
final class RandomInputs {
  private static final List<String> EDITIONS =
      List.of("2018-2019", "2019-2020", "2020-2021", "2022-2023", "2023-2024", "2024-2025");
  private static final List<String> HELD = List.of("2018-2019", "2019-2020", "2023-2024");
  private static final List<String> PLACES =
      List.of("EUR,", "EUR,", "DE,", "EE,", "ES,", "GB,", "ME,", "ES,Andalucía", "DE,Franken");
  private static final List<String> PRINTED =
      List.of("DE,Berlin", "DE,Bayern", "DE,", "EE,", "ES,Andalucía", "ES,", "ME,", "PT,Santarém");

  private final Random random;

  RandomInputs(long seed) {
    this.random = new Random(seed);
  }

  /** Writes the three publications over those of a folder. */
  void write(Folders folders) {
    folders.write(Folders.FIGURES, figures());
    for (String edition : Stream.concat(HELD.stream(), Stream.of("unknown")).toList()) {
      folders.write("awarded_schools/" + edition + "/schools.csv", schools());
    }
    folders.write("list_coverage/all/list_coverage.csv", coverage());
  }

  /** Puts the rows of the same files in another order. */
  static void shuffle(Folders folders, long seed) {
    for (String file :
        List.of(
            Folders.FIGURES,
            "list_coverage/all/list_coverage.csv",
            "awarded_schools/2018-2019/schools.csv",
            "awarded_schools/unknown/schools.csv")) {
      List<String> lines = new ArrayList<>(folders.read(file).lines().toList());
      Collections.shuffle(lines.subList(1, lines.size()), new Random(seed));
      folders.write(file, String.join("\n", lines) + "\n");
    }
  }

  private String figures() {
    StringBuilder rows =
        new StringBuilder(
            "figure_id,period,period_kind,country_code,region_name,metric,bound,value,source_url,source_kind,note\n");
    int figures = 20 + random.nextInt(60);
    for (int i = 1; i <= figures; i++) {
      rows.append("F%d,%s,%s,,%s,\n".formatted(i, what(), value(), kind()));
    }
    return rows.toString();
  }

  private String what() {
    return random.nextInt(4) == 0
        ? "active " + (2018 + random.nextInt(8)) + ",stock," + any(PLACES) + ",active_labels"
        : any(EDITIONS) + ",edition," + any(PLACES) + ",awards";
  }

  private String value() {
    return any(List.of("=", "=", "=", ">", "<", "~")) + "," + random.nextInt(60);
  }

  private String kind() {
    return any(List.of("official", "press", "school", "seed"));
  }

  private String schools() {
    Set<String> rows = new LinkedHashSet<>();
    int schools = random.nextInt(15);
    for (int i = 0; i < schools; i++) {
      rows.add(any(PRINTED) + "," + any(List.of("", "Tartu", "Kiel")) + ",School " + i + ",");
    }
    return "country_code,region_name,locality,school_name,source_url\n"
        + rows.stream().map(row -> row + "\n").reduce("", String::concat);
  }

  private String coverage() {
    Set<String> rows = new LinkedHashSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      rows.add(any(HELD) + "," + any(List.of("DE,", "DE,DE3", "EE,", "ES,", "ES,ES61")) + ",");
    }
    return "edition,country_code,region_code,note\n"
        + rows.stream().map(row -> row + "\n").reduce("", String::concat);
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
