package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.text.Texts;

/** What is not real says so; what is real says nothing. */
class OriginMarkTest {
  private static final Texts ENGLISH = Texts.english();
  private static final Texts SPANISH = Texts.named("es").orElseThrow();

  @TempDir Path data;

  private OpenTable table(Origin origin, String name) {
    ToyRelease.publish(data, "toy-1", null, origin);
    return ToyData.open(data, "toy-1").table(name);
  }

  @Test
  void aTableOfRealSourcesIsUnmarked() {
    OriginMark mark = table(Origin.REAL, "awards_by_country").mark();
    assertThat(mark.isShown()).isFalse();
    assertThat(List.of(mark.words(ENGLISH), mark.sentence(ENGLISH), mark.beforeTitle(ENGLISH)))
        .containsOnly("");
  }

  @Test
  void aTableOfInventedSourcesSaysThatItIsNotReal() {
    OriginMark mark = table(Origin.ILLUSTRATIVE, "awards_by_country").mark();
    assertThat(mark.isShown()).isTrue();
    assertThat(mark.words(ENGLISH)).isEqualTo("illustrative");
    assertThat(mark.sentence(ENGLISH)).isEqualTo("Illustrative, not real.");
    assertThat(mark.sentence(SPANISH)).isEqualTo("Ilustrativo, no real.");
    assertThat(mark.beforeTitle(ENGLISH)).isEqualTo("ILLUSTRATIVE, not real: ");
  }

  @Test
  void aTableOfBothSaysBoth() {
    OriginMark mark = table(Origin.MIXED, "awards_by_country").mark();
    assertThat(mark.words(ENGLISH)).isEqualTo("partly illustrative");
    assertThat(mark.sentence(ENGLISH))
        .isEqualTo("Made of illustrative inputs beside real ones: not all of it is real.");
    assertThat(mark.beforeTitle(SPANISH)).isEqualTo("EN PARTE ILUSTRATIVO, no todo real: ");
  }

  @Test
  void rowsThatAreToldApartSpeakForThemselves() {
    OpenTable schools = table(Origin.MIXED, "schools");
    assertThat(origin(schools, "EE:1")).isEqualTo(Origin.REAL);
    assertThat(origin(schools, "ES:1")).isEqualTo(Origin.ILLUSTRATIVE);
    assertThat(origin(schools, "EE:1,ES:1")).isEqualTo(Origin.MIXED);
    assertThat(schools.mark().sentence(ENGLISH))
        .isEqualTo(
            "Contains illustrative rows beside real ones: is_illustrative tells them apart.");
  }

  @Test
  void rowsThatNothingTellsApartAreWhatTheirTableIs() {
    OpenTable awards = table(Origin.MIXED, "awards_by_country");
    List<Row> spain = awards.ask(Map.of("country_code", List.of("ES"))).rows();
    assertThat(OriginMark.of(awards, spain).origin()).isEqualTo(Origin.MIXED);
    assertThat(OriginMark.of(awards, List.of()).origin()).isEqualTo(Origin.MIXED);
  }

  private static Origin origin(OpenTable table, String keys) {
    List<Row> rows = table.ask(Map.of("school_key", List.of(keys))).rows();
    return OriginMark.of(table, rows).origin();
  }
}
