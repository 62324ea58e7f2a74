package sello.reports.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.OpenRelease;
import sello.reports.ToyData;
import sello.reports.ToyIssue;
import sello.reports.ToySchools;

/** What the index finds is what the table gives at its own address, question by question. */
class SchoolIndexScanTest {
  private static final int SCHOOLS = 400;
  private static final int QUESTIONS = 300;
  private static final List<String> COUNTRIES = List.of("BG", "DE", "ES", "GR", "TR");
  private static final List<String> WORDS =
      List.of(
          "Escola",
          "Şehit",
          "İlkokulu",
          "Ñandú",
          "Łódź",
          "Христо",
          "Λύκειο",
          "Maria",
          "San",
          "Sankt",
          "nº 7",
          "Anna-Maria",
          "l’Eixample",
          "de",
          "la");
  private static final List<String> EDITIONS =
      List.of(
          "", "2018-2019", "2019-2020", "2023-2024", "2019-2020 2023-2024", "2018-2019 2025-2026");

  @TempDir static Path data;
  private static OpenRelease release;
  private static SchoolIndex index;

  @BeforeAll
  static void open() {
    Random random = new Random(7);
    String schools =
        IntStream.range(0, SCHOOLS)
            .mapToObj(
                i ->
                    String.join(
                        "|",
                        any(random, COUNTRIES),
                        "K" + i,
                        words(random, 3),
                        "",
                        random.nextBoolean() ? words(random, 1) : "",
                        "",
                        any(random, EDITIONS),
                        "false",
                        any(random, List.of("Spain España", "Ελλάδα"))))
            .collect(Collectors.joining("\n"));
    ToyIssue.of("many", ToySchools.editions(), ToySchools.of(schools)).publish(data);
    release = ToyData.open(data, "many");
    index = SchoolIndex.of(release);
  }

  private static String any(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String words(Random random, int most) {
    return Stream.generate(() -> any(random, WORDS))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }

  @Test
  void seededQuestionsFindTheSameSchoolsAsTheTable() {
    int found = 0;
    for (int seed = 0; seed < QUESTIONS; seed++) {
      SchoolQuestion question = question(new Random(seed));
      List<String> keys =
          index.find(question).schools().stream().map(LabelledSchool::key).sorted().toList();
      assertThat(keys).as(question.toString()).isEqualTo(ofTable(index.parameters(question)));
      found += keys.isEmpty() ? 0 : 1;
    }
    assertThat(found).isBetween(QUESTIONS / 3, QUESTIONS - 10);
  }

  private static List<String> ofTable(Optional<Map<String, List<String>>> parameters) {
    return parameters
        .map(asked -> release.table(SchoolReader.TABLE).ask(asked).rows())
        .orElse(List.of())
        .stream()
        .map(row -> row.text("school_key"))
        .sorted()
        .toList();
  }

  /** Some letters of one word or two, in a country and at a day, or not. */
  private static SchoolQuestion question(Random random) {
    String text =
        IntStream.range(0, random.nextInt(3))
            .mapToObj(i -> part(random, any(random, WORDS)))
            .collect(Collectors.joining(" "));
    Optional<String> country =
        Optional.of(any(random, COUNTRIES)).filter(code -> random.nextInt(3) == 0);
    LocalDate day = LocalDate.of(2017, 6, 1).plusMonths(random.nextInt(120));
    return SchoolQuestion.of(text, country, day, random.nextBoolean());
  }

  private static String part(Random random, String word) {
    int from = random.nextInt(3) == 0 ? random.nextInt(word.length()) : 0;
    return word.substring(from, from + 1 + random.nextInt(word.length() - from));
  }
}
