package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

class StandingTest {
  @TempDir static Path data;
  private static Pictures pictures;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    pictures = new Pictures(Map.of());
    ToyIssue.of("toy-1", countries(), editions(), awards(), retention()).publish(data);
    Releases releases = new Releases(data);
    release = OpenRelease.of(releases, "toy-1", Database.reading(releases.root()));
  }

  @AfterAll
  static void close() {
    pictures.close();
  }

  private static ToyTable table(String name, String drawing) {
    return new ToyTable(Pipeline.PLAN.node(name).table().spec(), drawing, List.of());
  }

  private static ToyTable countries() {
    return table(
        "countries",
        """
        iso2 | name_en        | name_es     | member_from | member_to
        ES   | Spain          | España      |             |
        GB   | United Kingdom | Reino Unido | 2005        | 2020-12-31
        ME   | Montenegro     | Montenegro  | 2022-04     |
        """);
  }

  private static ToyTable editions() {
    return table(
        "editions",
        """
        edition   | first_year | is_held
        2020-2021 | 2020       | true
        2021-2022 | 2021       | true
        2022-2023 | 2022       | false
        2023-2024 | 2023       | true
        """);
  }

  private static ToyTable awards() {
    return table(
        "awards_by_country",
        """
        edition   | country_code | country_name   | awards_published | awards_published_flag | awards_counted | awards_counted_flag
        2020-2021 | GB           | United Kingdom | 40               |                       |                | :
        2021-2022 | GB           | United Kingdom |                  | m                     |                | m
        2021-2022 | ES           | Spain          | 171              |                       |                | :
        2022-2023 | ES           | Spain          |                  | m                     |                | m
        2022-2023 | GB           | United Kingdom |                  | m                     |                | m
        2023-2024 | ES           | Spain          |                  | :                     |                | :
        """);
  }

  private static ToyTable retention() {
    return table(
        "retention_by_country",
        """
        country_code | term | country_name | spells_at_risk | spells_lapsed | spells_censored | survival_share | survival_share_low | survival_share_high
        ES           | 1    | Spain        | 40             | 10            | 5               | 0.75           | 0.6                | 0.86
        """);
  }

  private static Document report(String country, String edition, String language) {
    return new Reports(release, pictures)
        .national(country, Optional.of(edition), Texts.named(language).orElseThrow());
  }

  private static List<String> sentences(Document document) {
    return document.sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void an_edition_that_was_not_held_is_said_not_to_have_been() {
    assertThat(report("ES", "2022-2023", "en").notices())
        .containsExactly(
            "Edition 2022-2023 was not held, and no label was awarded. What follows is of the"
                + " editions and years before.");
    assertThat(report("ES", "2021-2022", "en").notices()).isEmpty();
  }

  @Test
  void a_country_that_has_left_or_not_joined_is_said_to_have_no_figures() {
    assertThat(report("GB", "2021-2022", "es").notices())
        .containsExactly(
            "Del Reino Unido no puede haber cifras de la edición 2021-2022: el país dejó el programa"
                + " en 2020. Lo que sigue es de las ediciones y los años anteriores.");
    assertThat(report("GB", "2020-2021", "en").notices()).isEmpty();
    assertThat(report("ME", "2021-2022", "en").notices())
        .containsExactly(
            "Of Montenegro there can be no figures for edition 2021-2022: the country joined the"
                + " programme in 2022.");
    assertThat(report("ME", "2023-2024", "en").notices()).isEmpty();
  }

  @Test
  void what_cannot_exist_is_not_called_unknown() {
    assertThat(awards("2022-2023").orLacking("Awards").text()).isEqualTo("Awards: none can exist.");
    assertThat(awards("2023-2024").orLacking("Awards").text())
        .isEqualTo("Awards: not known to this release.");
  }

  private static SentenceDraft awards(String edition) {
    OpenTable table = release.table("awards_by_country");
    Map<String, List<String>> key =
        Map.of("country_code", List.of("ES"), "edition", List.of(edition));
    return new SentenceDraft(new Wording(Texts.english()), "report.key.awards_published")
        .fact("figure", Fact.of(table, table.ask(key).rows().get(0), "awards_published"));
  }

  @Test
  void figures_without_a_time_are_said_to_know_more_than_an_older_edition() {
    String asKnown =
        "As known with edition 2021-2022: what became of labels after the edition of this report"
            + " counts too.";

    Document older = report("ES", "2020-2021", "en");
    assertThat(sentences(older))
        .contains(asKnown)
        .contains(
            "Of the labels in Spain of which it is known whether they outlast their first term,"
                + " 75.0 % (60.0 % to 86.0 %) were renewed in time.");
    assertThat(blocks(older, "retention"))
        .anyMatch(
            block ->
                block instanceof Block.Remark remark && remark.sentence().text().equals(asKnown));
    assertThat(sentences(report("ES", "2021-2022", "en"))).doesNotContain(asKnown);
  }

  private static List<Block> blocks(Document document, String section) {
    return document.sections().stream()
        .filter(one -> one.id().equals(section))
        .flatMap(one -> one.blocks().stream())
        .toList();
  }
}
