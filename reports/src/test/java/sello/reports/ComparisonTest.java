package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Releases;
import sello.catalog.Sha256;
import sello.catalog.Source;
import sello.catalog.Spec;
import sello.catalog.Unit;

class ComparisonTest {
  private static final Field<Long> AWARDED =
      Field.count("awarded", Unit.AWARDS, "Awarded", "Awards");
  private static final Field<Double> RATE = Field.share("award_rate", "Rate", "Awarded of applied");
  private static final Spec SPEC =
      spec("rates").measures(Measure.flagged(AWARDED), Measure.withLimits(RATE)).build();

  @TempDir Path data;

  private static Spec.Draft spec(String name) {
    return Spec.named(name)
        .title("Rates")
        .description("Rates. One row per country and year.")
        .key(Fields.COUNTRY_CODE, Fields.YEAR)
        .attributes(Fields.COUNTRY_NAME)
        .formula("Drawn.")
        .reference("None: a toy.");
  }

  private static ToyTable table(String drawing) {
    return new ToyTable(SPEC, drawing);
  }

  private static final String OLD =
      """
      country_code | year | country_name | awarded | awarded_flag | award_rate | award_rate_low | award_rate_high | award_rate_flag
      DE | 2019 | Germany | 5  |   | 0.25 | 0.1 | 0.5 |
      ES | 2019 | Spain   | 4  |   | 0.5  | 0.2 | 0.8 |
      ES | 2020 | Spain   | 7  | p | 0.7  |     |     |
      FR | 2019 | France  |    | : |      |     |     | :
      GR | 2019 | Greece  | 9  |   |      |     |     | C
      PL | 2019 | Poland  | 1  |   | 1    | 0   | 1   |
      """;

  private static final String NEW =
      """
      country_code | year | country_name | awarded | awarded_flag | award_rate | award_rate_low | award_rate_high | award_rate_flag
      DE | 2019 | Germany | 6  |   | 0.25 | 0.1 | 0.6 |
      ES | 2019 | Spain   |    | C |      |     |     | C
      ES | 2020 | España  | 7  |   | 0.7  |     |     |
      FR | 2019 | France  | 3  |   |      |     |     | :
      GR | 2019 | Greece  | 9  |   | 0.9  |     |     |
      =X | 2021 |         | 2  |   |      |     |     | C
      """;

  private Comparison comparison(String before, String after) {
    Releases releases = new Releases(data);
    Database database = Database.reading(releases.root());
    return new Comparison(
        OpenRelease.of(releases, before, database), OpenRelease.of(releases, after, database));
  }

  private static String csv(Changes changes) throws IOException {
    return written(ChangesFormat.CSV, changes);
  }

  private static String written(ChangesFormat format, Changes changes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(changes, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Source source(String file, String bytes) {
    return source(file, bytes, ToyRelease.SOURCE.edition(), null);
  }

  private static Source source(
      String file, String bytes, String edition, @Nullable Map<String, String> detected) {
    Source toy = ToyRelease.SOURCE;
    return new Source(
        toy.publication(),
        edition,
        file,
        toy.publisher(),
        toy.title(),
        toy.url(),
        toy.licence(),
        toy.accessed(),
        toy.kind(),
        12,
        Sha256.of(bytes),
        9,
        9,
        0,
        detected);
  }

  private void publish(Source[] before, Source[] after) {
    ToyIssue.of("toy-1", table(OLD)).from(before).publish(data);
    ToyIssue.of("toy-2", table(NEW))
        .after("toy-1")
        .publishedAt("2026-12-24T10:00:00Z")
        .from(after)
        .publish(data);
  }

  @Test
  void eachFigureThatDiffersIsALineWithBothSidesAndTheReason() throws IOException {
    publish(new Source[] {source("a.csv", "old")}, new Source[] {source("a.csv", "new")});
    Changes changes = comparison("toy-1", "toy-2").changes("rates");
    assertThat(changes.counts()).isEqualTo(new ChangeCounts(1, 1, 5, 10));
    assertThat(csv(changes))
        .isEqualTo(
            """
            change,country_code,year,measure,old,new,old_flag,new_flag,reason
            added,'=X,2021,country_name,,,,,new data
            added,'=X,2021,awarded,,2,,,new data
            added,'=X,2021,award_rate,,,,C,new data
            added,'=X,2021,award_rate_low,,,,C,new data
            added,'=X,2021,award_rate_high,,,,C,new data
            revised,DE,2019,awarded,5,6,,,correction at source
            revised,DE,2019,award_rate_high,0.5,0.6,,,correction at source
            revised,ES,2019,awarded,,,,C,disclosure
            revised,ES,2019,award_rate,,,,C,disclosure
            revised,ES,2019,award_rate_low,,,,C,disclosure
            revised,ES,2019,award_rate_high,,,,C,disclosure
            revised,ES,2020,country_name,Spain,España,,,correction at source
            revised,ES,2020,awarded,7,7,p,,correction at source
            revised,FR,2019,awarded,,3,:,,new data
            revised,GR,2019,award_rate,,,C,,disclosure
            removed,PL,2019,country_name,Poland,,,,correction at source
            removed,PL,2019,awarded,1,,,,correction at source
            removed,PL,2019,award_rate,1,,,,correction at source
            removed,PL,2019,award_rate_low,0,,,,correction at source
            removed,PL,2019,award_rate_high,1,,,,correction at source
            """);
    assertThat(changes.lines()).isEqualTo(20);
    assertThat(written(ChangesFormat.NDJSON, changes).lines().skip(5).findFirst())
        .hasValue(
            "{\"change\":\"revised\",\"country_code\":\"DE\",\"year\":2019,\"measure\":\"awarded\","
                + "\"old\":5,\"new\":6,\"old_flag\":null,\"new_flag\":null,"
                + "\"reason\":\"correction at source\"}");
  }

  @Test
  void theReasonIsWhatTheManifestsTell() throws IOException {
    Source same = source("a.csv", "same");
    publish(new Source[] {same}, new Source[] {source("moved.csv", "same")});
    assertThat(reason("DE")).as("a file that moved").isEmpty();
    publish(new Source[] {same}, new Source[] {same, source("b.csv", "more")});
    assertThat(reason("DE")).isEqualTo("new data");
    publish(new Source[] {same, source("b.csv", "more")}, new Source[] {same});
    assertThat(reason("DE")).isEqualTo("correction at source");
    ToyIssue second =
        ToyIssue.of("toy-2", table(NEW)).after("toy-1").publishedAt("2026-12-24T10:00:00Z");
    ToyIssue.of("toy-1", table(OLD)).publish(data);
    second.madeBy("another", Map.of()).publish(data);
    assertThat(reason("DE")).isEqualTo("our correction");
    second.madeBy("another", Map.of("reliable_base", "30")).publish(data);
    assertThat(reason("DE")).isEqualTo("method");
    second.madeBy("another", Map.of()).from(source("c.csv", "other")).publish(data);
    assertThat(reason("DE")).isEqualTo("new data; correction at source; our correction");
    assertThat(reason("ES")).as("withheld, whatever else").isEqualTo("disclosure");
  }

  /** Each row is of another edition or country then, though no byte changed. */
  @Test
  void theSameBytesInAnotherEditionOrOfAnotherCountryAreAnotherFile() throws IOException {
    Map<String, String> spain = Map.of("constants", "country_code = ES (the source record)");
    Map<String, String> france = Map.of("constants", "country_code = FR (the source record)");
    Source old = source("2024-2025/a.csv", "same", "2024-2025", spain);
    publish(
        new Source[] {old}, new Source[] {source("2025-2026/a.csv", "same", "2025-2026", spain)});
    assertThat(reason("DE")).isEqualTo("new data; correction at source");
    publish(
        new Source[] {old}, new Source[] {source("2024-2025/a.csv", "same", "2024-2025", france)});
    assertThat(reason("DE")).isEqualTo("correction at source");
    publish(
        new Source[] {old}, new Source[] {source("2024-2025/b.csv", "same", "2024-2025", spain)});
    assertThat(reason("DE")).as("only renamed").isEmpty();
  }

  private String reason(String country) {
    List<String> reasons = new ArrayList<>();
    comparison("toy-1", "toy-2")
        .changes("rates")
        .forEach(
            line -> {
              if (line.key().get(0).equals(Optional.of(country))
                  && line.measure().equals("awarded")) {
                reasons.add(line.reason());
              }
              return true;
            });
    return reasons.get(0);
  }

  @Test
  void whatATableIsMayChangeToo() throws IOException {
    Spec other =
        spec("rates")
            .measures(
                Measure.exact(Field.amount("awarded", Unit.AWARDS, "Awarded", "Awards")),
                Measure.exact(Field.count("applied", Unit.AWARDS, "Applied", "Applied")))
            .build();
    ToyIssue.of("toy-1", table(OLD.lines().limit(2).reduce("", (a, b) -> a + b + "\n")))
        .publish(data);
    ToyIssue.of(
            "toy-2",
            new ToyTable(
                other,
                """
                country_code | year | country_name | awarded | applied
                DE           | 2019 | Germany      | 5.0     | 8
                ES           | 2019 | Spain        | 5.5     | 9
                """))
        .after("toy-1")
        .publishedAt("2026-12-24T10:00:00Z")
        .publish(data);
    Changes changes = comparison("toy-1", "toy-2").changes("rates");
    assertThat(changes.pair().structure())
        .extracting(change -> change.kind().label() + " " + change.column())
        .containsExactly(
            "column added applied",
            "type changed awarded",
            "column removed awarded_flag",
            "column removed award_rate",
            "column removed award_rate_low",
            "column removed award_rate_high",
            "column removed award_rate_flag");
    assertThat(csv(changes))
        .as("5 is 5.0, and a column that only one has is no revision")
        .isEqualTo(
            """
            change,country_code,year,measure,old,new,old_flag,new_flag,reason
            added,ES,2019,country_name,,Spain,,,method
            added,ES,2019,awarded,,5.5,,,method
            added,ES,2019,applied,,9,,,method
            """);
    assertThat(changes.lines()).isEqualTo(3);
  }

  @Test
  void withAnotherKeyNoRowIsTheSame() throws IOException {
    Spec other =
        Spec.named("rates")
            .title("Rates")
            .description("Rates. One row per country.")
            .key(Fields.COUNTRY_CODE)
            .formula("Drawn.")
            .reference("None: a toy.")
            .build();
    ToyIssue.of("toy-1", new ToyTable(other, "country_code\nDE\n")).publish(data);
    ToyIssue.of("toy-2", table(OLD.lines().limit(2).reduce("", (a, b) -> a + b + "\n")))
        .after("toy-1")
        .publishedAt("2026-12-24T10:00:00Z")
        .publish(data);
    Changes changes = comparison("toy-1", "toy-2").changes("rates");
    assertThat(changes.counts()).isEqualTo(new ChangeCounts(1, 1, 0, 0));
    assertThat(csv(changes).lines()).contains("removed,DE,,,,,,,method").hasSize(7);
    assertThat(changes.lines()).isEqualTo(6);
  }

  @Test
  void aTableThatEitherReleaseKeepsBackTakesNoPart() {
    Spec hidden = SPEC.as("rates", "Rates", Disclosure.restricted("Too personal."));
    ToyIssue.of("toy-1", table(OLD), ToyTables.breaks()).publish(data);
    ToyIssue.of("toy-2", new ToyTable(hidden, NEW), ToyTables.schools())
        .after("toy-1")
        .publish(data);
    for (Comparison both : List.of(comparison("toy-1", "toy-2"), comparison("toy-2", "toy-1"))) {
      assertThat(both.all())
          .extracting(changes -> changes.pair().name())
          .containsExactlyInAnyOrder("schools", "breaks");
      assertThatThrownBy(() -> both.changes("rates"))
          .isInstanceOf(Refusal.class)
          .hasMessageContaining("have no table 'rates' to compare");
    }
    assertThat(comparison("toy-1", "toy-2").changes("breaks").pair().structure().get(0).kind())
        .isEqualTo(StructureChange.Kind.TABLE_REMOVED);
    assertThat(comparison("toy-1", "toy-2").changes("breaks").counts())
        .isEqualTo(new ChangeCounts(0, 2, 0, 0));
  }

  @Test
  void aReleaseBesideItselfIsEmptyAndBackIsTheMirrorOfThere() throws IOException {
    for (long seed = 1; seed <= 8; seed++) {
      ToyIssue.of("toy-1", table(random(2 * seed))).from(source("a.csv", "1")).publish(data);
      ToyIssue.of("toy-2", table(random(2 * seed + 1)))
          .after("toy-1")
          .publishedAt("2026-12-24T10:00:00Z")
          .from(source("a.csv", "2"), source("b.csv", "1"))
          .publish(data);
      Changes there = comparison("toy-1", "toy-2").changes("rates");
      Changes back = comparison("toy-2", "toy-1").changes("rates");
      assertThat(mirrored(there)).as("seed " + seed).isEqualTo(lines(back)).isNotEmpty();
      assertThat(there.lines()).isEqualTo(lines(there).size());
      assertThat(lines(there)).as("seed " + seed).isEqualTo(expected(2 * seed, 2 * seed + 1));
      Changes none = comparison("toy-2", "toy-2").changes("rates");
      assertThat(none.isAny()).isFalse();
      assertThat(csv(none)).isEqualTo(String.join(",", none.columns()) + "\n");
    }
  }

  private static List<String> lines(Changes changes) {
    List<String> lines = new ArrayList<>();
    changes.forEach(line -> lines.add(text(line.kind(), line, line.old(), line.now())));
    return lines;
  }

  private static List<String> mirrored(Changes changes) {
    List<String> lines = new ArrayList<>();
    changes.forEach(line -> lines.add(text(line.kind().mirrored(), line, line.now(), line.old())));
    return lines;
  }

  private static String text(ChangeLine.Kind kind, ChangeLine line, Cell first, Cell second) {
    return "%s %s %s %s -> %s"
        .formatted(kind, line.key(), line.measure(), cell(first), cell(second));
  }

  private static String cell(Cell cell) {
    return cell.value().map(Plain::text).orElse("") + cell.flag().orElse("");
  }

  /** The same found by hand, from the drawings. */
  private static List<String> expected(long before, long after) {
    Map<String, String[]> first = drawn(random(before));
    Map<String, String[]> second = drawn(random(after));
    TreeMap<String, String[]> keys = new TreeMap<>(first);
    keys.putAll(second);
    List<String> lines = new ArrayList<>();
    for (String key : keys.keySet()) {
      String[] old = first.getOrDefault(key, new String[] {"", ""});
      String[] now = second.getOrDefault(key, new String[] {"", ""});
      boolean isHidden = (old[1] + now[1]).contains("C");
      String kind =
          !first.containsKey(key) ? "ADDED" : second.containsKey(key) ? "REVISED" : "REMOVED";
      String awarded =
          "%s [Optional[%s], Optional[2019]] awarded %s -> %s"
              .formatted(
                  kind,
                  key,
                  isHidden ? old[1] : old[0] + old[1],
                  isHidden ? now[1] : now[0] + now[1]);
      if (!kind.equals("REVISED")) {
        String row = "%s [Optional[%s], Optional[2019]] ".formatted(kind, key);
        lines.add(row + "country_name  -> ");
        lines.add(awarded);
        List.of("award_rate", "award_rate_low", "award_rate_high")
            .forEach(name -> lines.add(row + name + "  -> "));
      } else if (!old[0].equals(now[0]) || !old[1].equals(now[1])) {
        lines.add(awarded);
      }
    }
    return lines;
  }

  private static Map<String, String[]> drawn(String drawing) {
    Map<String, String[]> rows = new TreeMap<>();
    drawing
        .lines()
        .skip(1)
        .map(line -> line.split("\\|", -1))
        .forEach(
            cells -> rows.put(cells[0].strip(), new String[] {cells[2].strip(), cells[3].strip()}));
    return rows;
  }

  private static String random(long seed) {
    Random random = new Random(seed);
    StringBuilder drawing = new StringBuilder("country_code | year | awarded | awarded_flag\n");
    for (char country = 'A'; country <= 'P'; country++) {
      int kind = random.nextInt(6);
      String figure =
          switch (kind) {
            case 0 -> "";
            case 1 -> "X%s | 2019 | | C\n";
            case 2 -> "X%s | 2019 | | :\n";
            case 3 -> "X%s | 2019 | 7 | p\n";
            default -> "X%s | 2019 | " + random.nextInt(3) + " |\n";
          };
      drawing.append(figure.formatted(country));
    }
    return drawing.toString();
  }
}
