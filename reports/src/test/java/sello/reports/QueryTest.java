package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Sha256;

class QueryTest {
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
        .forEach(
            pair -> all.computeIfAbsent(pair[0], n -> new java.util.ArrayList<>()).add(pair[1]));
    return all;
  }

  private static List<String> keys(String table, String query) {
    return release.table(table).ask(parameters(query)).rows().stream()
        .map(row -> row.value(0).orElseThrow() + " " + row.value(1).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          country_code=ES,DE&edition=2021-2022          | 2021-2022 DE, 2021-2022 ES
          country_code=ES&country_code=AT               | 2021-2022 AT, 2021-2022 ES, 2023-2024 ES
          edition=2022-2023..                           | 2023-2024 ES
          edition=..2022-2023&country_code=ES           | 2021-2022 ES
          last=1                                        | 2023-2024 ES
          last=1&country_code=AT                        |
          edition=2030-2031                             |
          country_code=GR                               |
          sort=-awards_published&edition=2021-2022      | 2021-2022 ES, 2021-2022 DE, 2021-2022 AT, 2021-2022 EE, 2021-2022 FR
          recent=1&measure=awards_published             | 2021-2022 AT, 2021-2022 DE, 2021-2022 ES
          recent=1&measure=awards_published_europe      | 2021-2022 AT, 2021-2022 DE, 2021-2022 EE, 2021-2022 FR, 2023-2024 ES
          recent=2&measure=awards_published_europe&country_code=ES | 2021-2022 ES, 2023-2024 ES
          recent=1&measure=awards_published_europe&edition=..2022-2023&country_code=ES | 2021-2022 ES
          limit=2                                       | 2021-2022 AT, 2021-2022 DE
          sort=awards_published,country_code&last=2     | 2021-2022 AT, 2021-2022 DE, 2021-2022 ES, 2021-2022 EE, 2023-2024 ES, 2021-2022 FR
          """)
  void aQueryGivesTheRowsItNamesInTheOrderItNames(String query, String expected) {
    assertThat(String.join(", ", keys("awards_by_country", query)))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour=red                  | UNKNOWN_PARAMETER   | awards_by_country has no parameter 'colour'.
          country_code=GB             | UNKNOWN_VALUE       | country_code has no value 'GB'. Nearest: GR.
          edition=2023                | UNKNOWN_VALUE       | edition has no value '2023'.
          edition=2024-2025..2019-2020| REVERSED_RANGE      | edition '2024-2025..2019-2020' begins after its end.
          country_code=AT..DE         | MALFORMED_PARAMETER | country_code 'AT..DE' is a range of values without an order.
          edition=..                  | MALFORMED_PARAMETER | edition '..' is a range without an end.
          country_code=               | MALFORMED_PARAMETER | country_code has an empty value.
          select=awards               | UNKNOWN_FIELD       | awards_by_country has no measure 'awards'.
          sort=-size                  | UNKNOWN_FIELD       | awards_by_country has no column 'size'.
          edition=2019..2024          | UNKNOWN_VALUE       | edition has no value '2019'.
          recent=1                    | MALFORMED_PARAMETER | recent '1' needs 'measure' beside it.
          measure=awards_published    | MALFORMED_PARAMETER | measure 'awards_published' needs 'recent' beside it.
          recent=1&measure=awards     | UNKNOWN_FIELD       | awards_by_country has no measure 'awards'.
          last=1&last=2               | MALFORMED_PARAMETER | last '1,2' is given more than once.
          limit=0                     | MALFORMED_PARAMETER | limit '0' is not one whole number, 1 to 1000000.
          after=abc                   | MALFORMED_PARAMETER | after 'abc' is no token that this release gave for this question.
          sort=edition,-edition       | MALFORMED_PARAMETER | sort 'edition,-edition' names edition twice.
          labels=all                  | MALFORMED_PARAMETER | labels 'all' is not one of: codes, both.
          bom=yes                     | MALFORMED_PARAMETER | bom 'yes' is not one of: true, false.
          lang=xx                     | UNKNOWN_VALUE       | There are no labels in lang 'xx'.
          last=0                      | MALFORMED_PARAMETER | last '0' is not one whole number, 1 to 1000.
          """)
  void whatCannotBeAnsweredIsRefusedWithTheReason(String query, ProblemType type, String detail) {
    assertThatThrownBy(() -> keys("awards_by_country", query))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.problem().type()).isEqualTo(type);
              assertThat(refusal.problem().detail()).startsWith(detail);
            });
  }

  @Test
  void theCanonicalFormSortsParametersAndValuesAndLeavesDefaultsOut() {
    Query query =
        release
            .table("awards_by_country")
            .ask(
                parameters(
                    "sort=-awards_published&select=share_of_europe,awards_published&last=2&edition=2021-2022,2018-2019&country_code=ES&country_code=DE"))
            .query();
    assertThat(query.canonical())
        .isEqualTo(
            "country_code=DE,ES&edition=2018-2019,2021-2022&last=2"
                + "&select=awards_published,share_of_europe&sort=-awards_published");
    assertThat(release.table("awards").ask(Map.of()).query().canonical()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          labels=codes&lang=en&bom=false                  | ''
          labels=both                                     | labels=both&lang=en
          sort=edition,country_code                       | ''
          sort=edition                                    | ''
          select=share_of_europe,awards_published,awards_counted,awards_published_europe | ''
          sort=country_code                               | sort=country_code
          lang=es&labels=both&bom=true                    | bom=true&labels=both&lang=es
          recent=1&measure=awards_counted&limit=9         | limit=9&measure=awards_counted&recent=1
          edition=2021-2022&edition=2021-2022,2018-2019   | edition=2018-2019,2021-2022
          """)
  void oneQuestionHasOneCanonicalForm(String query, String canonical) {
    assertThat(release.table("awards_by_country").ask(parameters(query)).query().canonical())
        .isEqualTo(canonical);
  }

  @Test
  void theDatabaseReadsNoFileOutsideTheReleases() throws Exception {
    Path outside = data.resolve("outside.csv");
    java.nio.file.Files.writeString(outside, "a\n" + Sha256.of("secret") + "\n");
    try (var connection = release.database().connection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM read_csv('" + outside + "')"))
          .hasMessageContaining("Permission Error");
      assertThatThrownBy(
              () -> {
                try (var other = connection.createStatement()) {
                  other.execute("SET enable_external_access = true");
                }
              })
          .isInstanceOf(java.sql.SQLException.class);
    }
  }
}
