package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Trace;

class ProvenanceTest {
  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static Map<String, List<String>> parameters(String query) {
    Map<String, List<String>> all = new TreeMap<>();
    Arrays.stream(query.split("&"))
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> all.computeIfAbsent(pair[0], n -> new ArrayList<>()).add(pair[1]));
    return all;
  }

  private static Provenance follow(String table, String query) {
    return Provenance.of(release.table(table), parameters(query));
  }

  /** Tables with the number of rows behind the figure, then lines of files. */
  private static String told(Provenance provenance) {
    List<String> words = new ArrayList<>();
    provenance.steps().forEach(s -> words.add(s.table().name() + " " + s.count()));
    provenance.without().forEach(name -> words.add("no " + name));
    provenance.sources().forEach(s -> words.add("%d of %s".formatted(s.count(), s.lines())));
    return String.join(", ", words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          toys_by_year | year=2019&toy=listed     | toy_totals 2, toy_editions 2, raw_toys 2, 2 of [8, 9], 2 of [2, 3]
          toys_by_year | year=2019&toy=other      | toy_editions 2, no toy_totals, 2 of [8, 9]
          toys_by_year | year=2030                | no toy_totals, no toy_editions
          toy_totals   | toy=T1                   | raw_toys 2, 2 of [2, 3]
          toy_totals   | toy=T2                   | raw_toys 1, 1 of [4]
          toy_totals   | toy=T2&measure=listed    | no raw_toys
          toy_totals   | toy=T3                   | raw_toys 2, 2 of [5, 10]
          toy_totals   | toy=T3&measure=listed    | raw_toys 1, 1 of [5]
          toy_totals   | toy=T3&measure=counted   | raw_toys 2, 2 of [5, 10]
          toy_totals   | toy=T3&limit=1           | raw_toys 2, 2 of [5]
          toys_to_date | period=..2017-2018       | no raw_toys
          toys_to_date | period=..2018-2019       | raw_toys 2, 2 of [2, 3]
          toys_to_date | period=..2019-2020       | raw_toys 3, 3 of [2, 3, 4]
          toy_editions | edition=2017-2018        | 1 of [7]
          """)
  void aFigureIsFollowedToTheRowsAndLinesThatAreBehindItAndNoOthers(
      String table, String query, String expected) {
    assertThat(told(follow(table, query))).isEqualTo(expected);
  }

  @Test
  void aRowThatIsFoundInTwoWaysIsCountedOnceAndEachWaySaysHowMany() {
    Step step = follow("toy_totals", "toy=T1").steps().get(0);
    assertThat(step.ways())
        .extracting(Step.Way::from, way -> said(way.trace()), Step.Way::count)
        .containsExactly(
            tuple(
                "toy_totals",
                "The figures that are named: figure_id is named in the row's"
                    + " awards_published_figures",
                2L),
            tuple("toy_totals", "edition is the row's", 2L));
    assertThat(step.rows().stream().map(row -> row.text("figure_id"))).containsExactly("F1", "F2");
  }

  private static String said(Trace trace) {
    return trace.reason().isEmpty() ? trace.words() : trace.reason() + ": " + trace.words();
  }

  @Test
  void waysThatDifferOnlyInTheMeasuresTheyAreForAreToldOnce() {
    Step step = follow("toys_by_year", "year=2019&toy=other").steps().get(0);
    assertThat(step.table().name()).isEqualTo("toy_editions");
    assertThat(step.ways()).singleElement().extracting(Step.Way::count).isEqualTo(2L);
  }

  @Test
  void whatIsCutIsCountedAndSaysSo() {
    Provenance cut = follow("toy_totals", "toy=T1&limit=1");
    assertThat(cut.steps().get(0).isCut()).isTrue();
    assertThat(cut.sources().get(0).isCut()).isTrue();
    assertThat(cut.steps().get(0).rows()).hasSize(1);
    assertThat(cut.figure().canonical()).isEqualTo("limit=1&toy=T1");
    assertThat(follow("toy_totals", "toy=T1").steps().get(0).isCut()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour=red                     | UNKNOWN_PARAMETER   | The key of awards_by_country has no field 'colour'.
          country_name=Spain             | UNKNOWN_PARAMETER   | The key of awards_by_country has no field 'country_name'.
          country=ES                     | UNKNOWN_PARAMETER   | The key of awards_by_country has no field 'country'.
          country_code=ES                | INCOMPLETE_KEY      | What is given names 2 rows of awards_by_country; an answer is about one. Add: edition.
          limit=5                        | INCOMPLETE_KEY      | What is given names 6 rows of awards_by_country; an answer is about one. Add: edition, country_code.
          edition=2021-2022&country_code=GB | UNKNOWN_VALUE    | country_code has no value 'GB'. Nearest: GR.
          edition=2023-2024&country_code=AT | NOT_FOUND        | awards_by_country has no row with edition=2023-2024, country_code=AT.
          country_code=ES&country_code=DE | MALFORMED_PARAMETER | country_code 'ES,DE' is given more than once.
          country_code=                  | MALFORMED_PARAMETER | country_code has an empty value.
          country_code=ES&limit=0        | MALFORMED_PARAMETER | limit '0' is not one whole number, 1 to 1000.
          country_code=ES&limit=1001     | MALFORMED_PARAMETER | limit '1001' is not one whole number, 1 to 1000.
          country_code=ES&measure=award  | UNKNOWN_FIELD       | awards_by_country has no measure 'award'.
          """)
  void whatNamesNoFigureIsRefusedWithTheReason(String query, ProblemType type, String detail) {
    assertThatThrownBy(() -> follow("awards_by_country", query))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.problem().type()).isEqualTo(type);
              assertThat(refusal.problem().detail()).startsWith(detail);
            });
  }

  @Test
  void aReleaseThatDoesNotSayWhichRowsItMeansIsNotGuessedAt() {
    TableEntry entry = release.table("toy_totals").entry();
    TableEntry old =
        new TableEntry(entry.spec(), 3, "", entry.inputs(), null, entry.sources(), entry.files());
    OpenTable table = new OpenTable(release, old);

    assertThat(table.isTraced()).isFalse();
    assertThatThrownBy(() -> Provenance.of(table, Map.of("toy", List.of("T1"))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("was built before it was written down");
  }
}
