package sello.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import sello.catalog.Json;
import sello.reports.Refusal;

class FittingTest {
  private static JsonNode fitted(String option, Size size) throws Exception {
    return Json.MAPPER.readTree(Fitting.of(option, size).option());
  }

  @Test
  void aLongTitleIsBrokenAndThePlotMakesRoom() throws Exception {
    String title = "A title of many words that says at length what is drawn below it, and where";
    JsonNode option = fitted(ToyPictures.lying(3, "Place").replace("Title", title), Size.SMALL);
    String broken = option.at("/title/0/text").asText();
    assertThat(broken.lines()).hasSize(2);
    assertThat(broken.replace('\n', ' ')).isEqualTo(title);
    double line = option.at("/title/0/textStyle/lineHeight").asDouble();
    assertThat(option.at("/grid/top").asDouble())
        .isCloseTo(
            fitted(ToyPictures.lying(3, "Place"), Size.SMALL).at("/grid/top").asDouble() + line,
            within(1e-9));
  }

  @Test
  void aLargePictureHasLargeLettersUnlessManyPlacesNeedTheRoom() {
    assertThat(Fitting.of(ToyPictures.lying(5, "Place %d"), Size.WIDE).width()).isEqualTo(800);
    Fitted many = Fitting.of(ToyPictures.lying(40, "Place %d"), Size.WIDE);
    assertThat(many.height()).isEqualTo(150 + 40 * 17);
    assertThat(many.width() / many.height()).isEqualTo(1200 / 675.0);
  }

  @Test
  void morePlacesThanCanBeReadAreRefusedWithTheSizeThatWouldDo() {
    assertThatThrownBy(() -> Fitting.of(ToyPictures.lying(40, "Place %d"), Size.SMALL))
        .isInstanceOf(Refusal.class)
        .hasMessage(
            "Not all places of this chart can be read in 600x400 pixels; that takes at least 400"
                + " by 623.");
    assertThat(Fitting.of(ToyPictures.lying(40, "Place %d"), new Size(600, 623)).height())
        .isGreaterThan(800);
  }

  @Test
  void aSentenceThatWouldBeginLeftOfTheSheetIsTurned() throws Exception {
    String option =
        """
        {"xAxis": [{"type": "category", "data": ["a", "b", "c", "d", "e"]}], "yAxis": {},
         "grid": {"top": 100}, "series": [{"type": "scatter", "markLine": {"data": [
           {"xAxis": %s, "label": {"formatter": "Words", "width": 165, "overflow": "break",
            "align": "right", "fontSize": 12, "lineHeight": 15}}]}}]}
        """;
    String side = "/series/0/markLine/data/0/label/align";
    assertThat(fitted(option.formatted("0.5"), Size.SMALL).at(side).asText()).isEqualTo("left");
    assertThat(fitted(option.formatted("2.5"), Size.SMALL).at(side).asText()).isEqualTo("right");
  }

  @Test
  void onlyWordsAtTheEndOfABarNeedRoomAtTheRight() throws Exception {
    String words =
        "{\"value\": 1, \"label\": {\"position\": \"right\", \"fontSize\": 12,"
            + " \"formatter\": \"Words that run far beyond the end of what they stand at\"}}";
    String bars =
        ToyPictures.lying(1, "Place").replace("\"data\": [1]", "\"data\": [" + words + "]");
    assertThat(fitted(bars, Size.SMALL).at("/grid/right").asDouble()).isGreaterThan(250);
    assertThat(fitted(bars.replace("bar", "scatter"), Size.SMALL).at("/grid/right").asDouble())
        .isEqualTo(88 + 16);
  }
}
