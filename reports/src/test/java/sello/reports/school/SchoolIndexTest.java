package sello.reports.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.reports.ToyData;
import sello.reports.ToySchools;

class SchoolIndexTest {
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");

  @TempDir static Path data;
  private static SchoolIndex index;

  @BeforeAll
  static void open() {
    ToySchools.publish(data, "schools-1");
    index = SchoolIndex.of(ToyData.open(data, "schools-1"));
  }

  private static SchoolQuestion question(String text) {
    return SchoolQuestion.of(text, Optional.empty(), DAY, true);
  }

  private static List<String> keys(SchoolQuestion question) {
    return index.find(question).schools().stream().map(LabelledSchool::key).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          irmengard garmisch  | DE:1
          GARMISCH irm        | DE:1
          st. irmengard       | DE:1
          hessen              | DE:2
          nandu               | ES:1
          ñandú coruña        | ES:1
          cikilioglu          | TR:1
          ÇIKILIOĞLU          | TR:1
          istanbul            | TR:1
          İSTANBUL            | TR:1
          ıstanbul            | TR:1
          lodz szkoła         | PL:1
          ŁÓDŹ                | PL:1
          γενικο βονιτσα      | GR:1
          geniko vonitsa      | GR:1
          христо              | BG:1
          hristo smirnenski   | BG:1
          deutschland goethe  | DE:2
          españa mar          | ES:2
          goethe garmisch     |
          asium               | DE:1
          si                  |
          """)
  void schoolsAreFoundByNameAndPlaceInAnyWayOfWriting(String text, String expected) {
    assertThat(String.join(" ", keys(question(text)))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aNameThatBeginsSoComesBeforeWordsThatDoAndTheseBeforeLettersInside() {
    SchoolIndex ranked =
        new SchoolIndex(
            List.of(
                school("a", "annamaria schule"),
                school("b", "haus maria"),
                school("c", "maria haus"),
                school("d", "schule maria")),
            List.of());
    assertThat(ranked.find(question("maria")).schools().stream().map(LabelledSchool::key))
        .containsExactly("c", "b", "d", "a");
  }

  private static LabelledSchool school(String key, String words) {
    return new LabelledSchool(key, "DE", words, "", "", "", List.of(), words);
  }

  @Test
  void aLabelIsValidFromItsFirstDayToItsLast() {
    assertThat(keys(on("2018-12-31"))).isEmpty();
    assertThat(keys(on("2019-01-01"))).containsExactly("DE:2", "DE:1");
    assertThat(keys(on("2020-12-31"))).containsExactly("DE:2", "DE:1");
    assertThat(keys(on("2021-01-01"))).isEmpty();
    assertThat(keys(on("2026-12-31")))
        .containsExactly("TR:1", "ES:1", "ES:2", "DE:1", "PL:1", "GR:1");
  }

  private static SchoolQuestion on(String day) {
    return SchoolQuestion.of("", Optional.empty(), LocalDate.parse(day), false);
  }

  @Test
  void countriesAreCountedForTheSameWordsWhicheverIsChosen() {
    FoundSchools found = index.find(SchoolQuestion.of("ia", Optional.of("ES"), DAY, true));
    assertThat(found.schools()).isEmpty();
    FoundSchools all = index.find(SchoolQuestion.of("", Optional.of("ES"), DAY, true));
    assertThat(all.schools()).hasSize(2);
    assertThat(all.byCountry())
        .isEqualTo(Map.of("BG", 1, "DE", 2, "ES", 2, "GR", 1, "PL", 1, "TR", 1));
    assertThat(all.everywhere()).isEqualTo(index.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          imengard garmisch | irmengard garmisch
          goeteschule       | goetheschule
          istambul          | istanbul
          goethe garmisch   |
          qqqqqqqq          |
          """)
  void aSlipOfThePenIsPutRightWhereThatFindsSchools(String text, String expected) {
    assertThat(index.nearest(question(text))).isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void theLabelThatIsShownIsTheNewestThatIsValid() {
    LabelledSchool school = index.find(question("irmengard")).schools().get(0);
    assertThat(school.labelOn(LocalDate.parse("2020-06-01")).map(Label::edition))
        .hasValue("2019-2020");
    assertThat(school.labelOn(LocalDate.parse("2022-06-01"))).isEmpty();
    assertThat(school.newestLabel().map(Label::edition)).hasValue("2025-2026");
  }
}
