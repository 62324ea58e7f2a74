package sello.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sello.reports.text.Texts;

/** Every kind of chart draws every flag of an observation, or says it. */
class FlagsDrawnTest {
  /** Kinds in which a withheld figure has no place where it could be hatched. */
  private static final Set<ChartKind> PLACELESS =
      EnumSet.of(ChartKind.SLOPE, ChartKind.FUNNEL, ChartKind.RADAR, ChartKind.CONCENTRATION);

  /** Kinds that run along the time: a break is a place on their axis. */
  private static final Set<ChartKind> ALONG_TIME =
      EnumSet.of(ChartKind.EDITION_BARS, ChartKind.YEAR_LINE, ChartKind.LINES, ChartKind.SLOPE);

  /** Stages are greyed by their rates, not by their counts; a funnel by its verdict. */
  private static final Set<ChartKind> SMALL_BY_OTHERS =
      EnumSet.of(ChartKind.STAGES, ChartKind.FUNNEL);

  @TempDir Path data;

  private DrawnChart drawn(ChartKind kind, String flag) {
    return FlaggedToy.of(kind).drawn(data.resolve(kind + "-" + flag), flag);
  }

  private static String said(String key) {
    return Texts.english().say(key);
  }

  /** What is drawn, without what is said of it when a mouse is over it. */
  private static String look(DrawnChart chart) {
    return chart.option().replaceAll("\"tooltip\":\\{\"formatter\":\"[^\"]*\"\\}", "");
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aProvisionalFigureLooksSoAndANoteSaysHow(ChartKind kind) {
    DrawnChart provisional = drawn(kind, "p");
    assertThat(look(provisional)).isNotEqualTo(look(drawn(kind, "")));
    assertThat(provisional.notes()).anyMatch(note -> note.contains("provisional"));
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aSmallBaseIsSeenAndSaid(ChartKind kind) {
    if (!SMALL_BY_OTHERS.contains(kind)) {
      DrawnChart small = drawn(kind, "u");
      assertThat(look(small)).isNotEqualTo(look(drawn(kind, "")));
      assertThat(small.notes()).anyMatch(note -> note.matches("(?s).*([Ss]mall).*"));
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void anEstimateIsSaid(ChartKind kind) {
    assertThat(drawn(kind, "e").notes()).contains(said("picture.note_estimated"));
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aBreakIsAGapOrALineAlongTheTimeAndElseANote(ChartKind kind) {
    DrawnChart broken = drawn(kind, "b");
    if (ALONG_TIME.contains(kind)) {
      assertThat(look(broken)).isNotEqualTo(look(drawn(kind, "")));
    } else {
      assertThat(broken.notes()).anyMatch(note -> note.contains("series breaks"));
    }
  }

  @ParameterizedTest
  @EnumSource(ChartKind.class)
  void aWithheldFigureIsHatchedWhereItHasAPlaceAndAlwaysSaid(ChartKind kind) {
    DrawnChart withheld = drawn(kind, "C");
    assertThat(String.join(" ", withheld.notes()) + withheld.sentence())
        .containsIgnoringCase("withheld");
    if (!PLACELESS.contains(kind)) {
      assertThat(look(withheld)).containsAnyOf("decal", "path://M0 4L4 0");
    }
  }
}
