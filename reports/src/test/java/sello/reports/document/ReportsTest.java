package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.Refusal;
import sello.reports.Row;
import sello.reports.chart.Charts;
import sello.reports.metadata.SiteAddress;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

class ReportsTest {
  private static final SiteAddress SITE = new SiteAddress("https://sello.example");

  @TempDir static Path data;
  private static Pictures pictures;
  private static Reports real;
  private static Reports invented;

  @BeforeAll
  static void open() {
    pictures = new Pictures(Map.of());
    real = reports("toy-real", Origin.REAL);
    invented = reports("toy-invented", Origin.EXAMPLE);
  }

  @AfterAll
  static void close() {
    pictures.close();
  }

  private static Reports reports(String id, Origin origin) {
    return new Reports(ReportToy.open(data, id, origin), pictures);
  }

  private static Texts spanish() {
    return Texts.named("es").orElseThrow();
  }

  private static org.jsoup.nodes.Document html(Document document) {
    byte[] bytes = HtmlDocument.of(document, Optional.of(SITE));
    return Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
  }

  private static List<String> sentences(Document document) {
    return document.sentences().stream().map(Sentence::text).toList();
  }

  @Test
  void theStockOfSpainIsASentenceWithItsShareAndInterval() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "At the end of 2019, Spain had 171 eTwinning Schools, 7.7 % (6.7 % to 8.9 %) of the"
                + " 2,216 in Europe.");
    assertThat(sentences(real.national("ES", Optional.empty(), spanish())))
        .contains(
            "A finales de 2019 había en España 171 centros eTwinning, el 7,7\u00a0% (de 6,7\u00a0% a"
                + " 8,9\u00a0%) de los 2216 de toda Europa.");
  }

  @Test
  void sizesOfSchoolsStandFromSmallToLargeAndTheUnknownLast() {
    Element table =
        html(real.national("ES", Optional.empty(), Texts.english()))
            .select("#reach table:contains(1,000 pupils or more)")
            .last();
    assertThat(table).isNotNull();
    assertThat(table.select("tbody tr > :first-child").eachText())
        .containsExactly(
            "under 100 pupils", "100 to 249 pupils", "1,000 pupils or more", "not known");
  }

  @Test
  void europeBesideACountryIsThatOfTheCountriesThatReport() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "In Europe, taking together the 2 countries that report: 91.7 % (90.7 % to 92.6 %).");
    assertThat(sentences(real.national("ES", Optional.empty(), spanish())))
        .contains(
            "En Europa, los 2 países que informan, en conjunto: 91,7\u00a0% (de 90,7\u00a0% a"
                + " 92,6\u00a0%).");
  }

  @Test
  void theReportOfEuropeSaysOfHowManyCountriesItsSharesAre() {
    assertThat(sentences(real.europe(Optional.empty(), Texts.english())))
        .containsSubsequence(
            "Of the schools in Europe that were assessed in edition 2021-2022, 91.7 % (90.7 % to"
                + " 92.6 %) received the label.",
            "Countries that report it: 2.");
    assertThat(sentences(real.europe(Optional.empty(), spanish())))
        .contains("Países que informan de ello: 2.");
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .doesNotContain("Countries that report it: 2.");
  }

  @Test
  void everyNumberOfEveryReportIsTheOneOfItsCell() {
    for (Texts texts : Texts.all()) {
      List<Document> all = new ArrayList<>();
      real.countries().forEach(code -> all.add(real.national(code, Optional.empty(), texts)));
      all.add(real.europe(Optional.empty(), texts));
      List<Element> figures =
          all.stream().flatMap(document -> html(document).select("data").stream()).toList();
      assertThat(figures).hasSizeGreaterThan(60);
      figures.forEach(ReportsTest::holdAgainstItsCell);
    }
  }

  @Test
  void everyFormulaThatAReportShowsIsInItsLanguage() {
    for (Texts texts : Texts.all()) {
      for (String code : List.of("ES", "EE", "EUR")) {
        Document document = real.of(code, Optional.empty(), texts);
        assertThat(document.sources())
            .extracting(source -> source.table().spec())
            .allSatisfy(
                spec ->
                    assertThat(spec.formula().isBlank() || texts.knowsFormula(spec) || isToy(spec))
                        .as(spec.name())
                        .isTrue());
      }
    }
    assertThat(html(real.national("ES", Optional.empty(), spanish())).select("#method").text())
        .contains("con el intervalo de Wilson al 95 %")
        .doesNotContain("with the 95 % Wilson interval");
  }

  /** The toy's own tables have formulas of a toy. */
  private static boolean isToy(sello.catalog.Spec spec) {
    return spec.formula().equals("As drawn.");
  }

  /** The test of every number holds ranks too, and both ends of each. */
  @Test
  void ranksStandWithTheirIntervalsInSentenceChartAndTable() {
    for (Texts texts : Texts.all()) {
      org.jsoup.nodes.Document report = html(real.europe(Optional.empty(), texts));
      List<String> said =
          report.select("data[data-table=award_rank_by_country]").stream()
              .map(figure -> figure.attr("data-measure"))
              .toList();
      assertThat(said)
          .contains("countries_ranked", "top_ten_probability")
          .filteredOn(measure -> measure.startsWith("award_rank"))
          .containsExactly(
              Collections.nCopies(3, List.of("award_rank", "award_rank_low", "award_rank_high"))
                  .stream()
                  .flatMap(List::stream)
                  .toArray(String[]::new));
    }
    org.jsoup.nodes.Document spanish = html(real.europe(Optional.empty(), spanish()));
    assertThat(spanish.select("figcaption").eachText())
        .anySatisfy(
            caption ->
                assertThat(caption)
                    .startsWith(
                        "2021-2022: De 4 países, 3 tienen bastantes sellos para tener puesto. El"
                            + " primero: Greece, con el puesto 2 (intervalo de 1 a 4); el último:"
                            + " Polonia, con el puesto 11 (intervalo de 8 a 14)."));
    assertThat(spanish.select("tr").eachText()).contains("España 9 (de 7 a 12) 84,3 %");
  }

  private static void holdAgainstItsCell(Element figure) {
    Map<String, List<String>> key = new LinkedHashMap<>();
    for (String part : figure.attr("data-key").split("&", -1)) {
      key.put(part.substring(0, part.indexOf('=')), List.of(part.substring(part.indexOf('=') + 1)));
    }
    List<Row> rows = real.release().table(figure.attr("data-table")).ask(key).rows();
    assertThat(rows).as(figure.outerHtml()).hasSize(1);
    assertThat(rows.get(0).number(figure.attr("data-measure")))
        .as(figure.outerHtml())
        .hasValue(Double.parseDouble(figure.attr("value")));
  }

  @Test
  void regionsAreReadPlainlyWhoStandsOutAndWhoDoesNot() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "In edition 2021-2022, 2 places are large enough to be judged; 1 lies outside the 95 %"
                + " limits, where chance alone would put about 0.1.",
            "Above what chance explains: Galicia.",
            "Within the limits, so that a difference from the whole may be chance: Madrid.",
            "Too small to say anything: Ceuta.",
            "Withheld, so that nothing is told about single schools: Cantabria.");
  }

  @Test
  void countriesAreJudgedInTheEditionInWhichTheyAreCompared() {
    assertThat(sentences(real.europe(Optional.empty(), Texts.english())))
        .contains(
            "Within the limits, so that a difference from the whole may be chance: Estonia, Spain"
                + " and Poland.")
        .doesNotContain("Too small to say anything: Estonia.");
  }

  @Test
  void anAreaIsAStrengthOnlyWhenItsWholeIntervalIsAboveEurope() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "Strengths, where the whole interval lies above the mean of Europe: Staff.",
            "Needs, where the whole interval lies below the mean of Europe: eSafety.",
            "Not told apart from Europe: Strategy.");
  }

  @Test
  void anAreaWithoutIntervalOrWithoutTheMeanOfEuropeIsNotCompared() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "Not compared with Europe, because the interval or the mean of Europe is withheld or"
                + " cannot be given: Training and Digital.");
  }

  @Test
  void whomTheLabelReachesIsToldByIntervalsAndNotAsBeyondChance() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "Hold fewer labels than registered schools as a whole, where the whole interval lies"
                + " below 1: private.",
            "Regions of which no school is counted with a label at the end of 2021: Melilla.",
            "Regions in which no source places a school with a label at the end of 2021, though"
                + " some of unknown region may lie there: Ceuta.")
        .noneMatch(sentence -> sentence.contains("beyond chance"));
  }

  @Test
  void aKindOfSchoolHasOneNameInTablesAndCharts() {
    Texts spanish = Texts.named("es").orElseThrow();
    org.jsoup.nodes.Document report = html(real.national("ES", Optional.empty(), spanish));
    assertThat(report.select("th:contains(secundaria inferior), td:contains(secundaria inferior)"))
        .isNotEmpty();
    assertThat(report.text()).doesNotContain("primer ciclo");
  }

  @Test
  void aDifferenceIsComparedAndNeverCalledAnEffect() {
    assertThat(sentences(real.national("ES", Optional.empty(), Texts.english())))
        .contains(
            "Active teachers: in 2021 schools with a label had 4.50 on average; the difference from"
                + " schools without one is 2.25 (1.75 to 2.75).",
            "Evidence: compared. Two groups side by side, which differ in more than the label.",
            "Evidence: none yet.");
  }

  @Test
  void aWithheldRateOfASmallCountryIsNamedAsWithheld() {
    assertThat(sentences(real.national("EE", Optional.empty(), Texts.english())))
        .anyMatch(
            sentence ->
                sentence.endsWith(": withheld, so that nothing is told about single schools."));
  }

  @Test
  void aCountryOfWhichNothingIsKnownGetsAReportThatSaysSo() {
    Document document = real.national("GR", Optional.empty(), Texts.english());
    assertThat(sentences(document))
        .contains("Of Greece no figure is known in this release.")
        .noneMatch(sentence -> sentence.contains("{") || sentence.contains("null"));
    assertThat(document.sections())
        .extracting(Section::id)
        .startsWith("key")
        .endsWith("method", "cite");
    assertThat(html(document).select("nav li").eachText()).hasSize(document.sections().size());
    assertThat(html(document).select("#sources")).isEmpty();
  }

  @Test
  void withoutAwardsOfACountryItsReportIsOfTheNewestEditionOfEuropesAwards() {
    assertThat(real.fileName("GR", Optional.empty(), Texts.english()))
        .isEqualTo("sello_national_GR_2025-2026_en");
    assertThat(real.fileName("EUR", Optional.empty(), Texts.english())).contains("2025-2026");
  }

  @Test
  void nothingLaterThanItsEditionIsRead() {
    Document document = real.europe(Optional.of("2019-2020"), Texts.english());
    assertThat(html(document).select("data[data-key*=2021]")).isEmpty();
    assertThatThrownBy(() -> real.europe(Optional.of("1999-2000"), Texts.english()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("There is no edition '1999-2000'");
  }

  @Test
  void exampleDataIsNamedOnTheCoverAndOnEachPage() {
    Document document = invented.national("ES", Optional.empty(), Texts.english());
    assertThat(html(document).select(".banner").text()).isEqualTo("Example data: invented.");
    assertThat(RunningLines.of(document)).contains("\"Example data: invented\"");
    Document trueOne = real.national("ES", Optional.empty(), Texts.english());
    assertThat(html(trueOne).select(".banner")).isEmpty();
    assertThat(RunningLines.of(trueOne)).doesNotContain("invented");
  }

  @Test
  void theFileLoadsNothingAndRunsNothing() {
    org.jsoup.nodes.Document tree = html(real.national("ES", Optional.empty(), Texts.english()));
    assertThat(tree.select("script, link, iframe, object, [onclick], [style]")).isEmpty();
    assertThat(tree.select("img"))
        .isNotEmpty()
        .allMatch(img -> img.attr("src").startsWith("data:"));
    assertThat(tree.select("img")).allMatch(img -> !img.attr("alt").isBlank());
    assertThat(tree.select("style").outerHtml()).doesNotContain("url(", "@import");
  }

  @Test
  void everyFigureLeadsToItsSource() {
    org.jsoup.nodes.Document tree = html(real.national("ES", Optional.empty(), Texts.english()));
    assertThat(tree.select("sup a")).isNotEmpty();
    tree.select("a[href^=#]")
        .forEach(
            link -> assertThat(tree.select(link.attr("href"))).as(link.outerHtml()).hasSize(1));
    assertThat(tree.select("#sources a").eachAttr("href"))
        .anyMatch(
            address ->
                address.startsWith("https://sello.example/tables/active_labels_by_year?")
                    && address.contains("country_code=ES&year=2019")
                    && address.endsWith("release=toy-real"));
  }

  @Test
  void itSaysHowToCiteItWithEditionVersionLicenceAndAnAddressThatLasts() {
    String cite =
        html(real.national("ES", Optional.empty(), spanish())).expectFirst("#cite").text();
    assertThat(cite)
        .contains(
            "El Sello Centro eTwinning en España, Edición 2021-2022. Versión toy-real.",
            "Licencia: CC BY 4.0",
            "https://sello.example/reports/national/ES?edition=2021-2022&lang=es&release=toy-real");
    assertThat(html(real.europe(Optional.empty(), Texts.english())).select("#cite a"))
        .extracting(link -> link.attr("href"))
        .containsExactly(
            "https://creativecommons.org/licenses/by/4.0/",
            "https://sello.example/reports/europe.html?edition=2025-2026&lang=en&release=toy-real");
  }

  @Test
  void everyChartOfAReportIsDrawnBySomebody() {
    assertThat(Charts.names()).containsAll(Pen.CHARTS);
  }

  @Test
  void aNumberAndItsSignOfPerCentStayOnOneLine() {
    for (Texts texts : Texts.all()) {
      assertThat(html(real.national("ES", Optional.empty(), texts)).body().wholeText())
          .contains("7\u00a0%", "95\u00a0%")
          .doesNotContainPattern("\\d %");
    }
  }

  @Test
  void everyBenefitHasItsWords() {
    assertThat(Benefit.ALL).hasSize(10);
    ImpactChapter.keys().forEach(key -> assertThat(Texts.english().has(key)).as(key).isTrue());
  }
}
