package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.ToyTables;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/** What a report says that a figure of Europe is of: never more than is known. */
class EuropeBesideTest {
  @TempDir Path data;
  private Pictures pictures;
  private Reports reports;

  @BeforeEach
  void open() {
    List<ToyTable> all = new ArrayList<>(ToyTables.all());
    all.add(
        table(
            "retention_by_country",
            """
            country_code | term | country_name | spells_at_risk | spells_lapsed | survival_share | survival_share_low | survival_share_high
            ES           | 1    | Spain        | 62             | 45            | 0.274          | 0.17               | 0.388
            EUR          | 1    | Europe       | 92             | 64            | 0.304          | 0.214              | 0.4
            """));
    all.add(
        table(
            "participation_by_country",
            """
            year | country_code | country_name | countries_reporting | active_school_share | active_school_share_low | active_school_share_high
            2020 | EUR          | Europe       | 2                   | 0.7                 | 0.65                    | 0.75
            2021 | EUR          | Europe       | 14                  | 0.8                 | 0.75                    | 0.85
            """));
    ToyIssue.of("toy-e", all.toArray(new ToyTable[0])).publish(data);
    Releases releases = new Releases(data);
    pictures = new Pictures(Map.of());
    reports =
        new Reports(OpenRelease.of(releases, "toy-e", Database.reading(releases.root())), pictures);
  }

  @AfterEach
  void close() {
    pictures.close();
  }

  private static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing.strip(), List.of());
  }

  private static List<String> sentences(Document document) {
    return document.sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void labelsThatListsFollowAreNotCalledThoseOfEuropeAsAWhole() {
    assertThat(sentences(reports.national("ES", Optional.empty(), Texts.english())))
        .contains("Of all such labels in Europe: 30.4 % (21.4 % to 40.0 %).")
        .noneMatch(said -> said.startsWith("In Europe as a whole: 30.4"));
    assertThat(sentences(reports.national("ES", Optional.empty(), Texts.named("es").orElseThrow())))
        .contains("De todos esos sellos de Europa: 30,4\u00a0% (de 21,4\u00a0% a 40,0\u00a0%).");
  }

  @Test
  void theReportOfEuropeSaysHowManyCountriesReportedAlsoOfTheTimeBefore() {
    assertThat(sentences(reports.europe(Optional.empty(), Texts.english())))
        .containsSubsequence(
            "Countries that report it: 14.",
            "Before, in 2020: 70.0 % (65.0 % to 75.0 %); countries that reported then: 2.");
    assertThat(sentences(reports.europe(Optional.empty(), Texts.named("es").orElseThrow())))
        .containsSubsequence(
            "Países que informan de ello: 14.",
            "Antes, en 2020: 70,0\u00a0% (de 65,0\u00a0% a 75,0\u00a0%); países que informaban"
                + " entonces: 2.");
  }
}
