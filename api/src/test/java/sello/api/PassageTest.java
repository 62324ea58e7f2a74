package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.ToyRelease;
import sello.reports.text.Texts;

class PassageTest {
  @TempDir Path data;

  @Test
  void theNameOfATableIsALinkAndReadsAsItsTitleAndNoOtherWordIs() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    Manifest release = new Releases(data).manifest("toy-1");
    Texts spanish = Texts.named("es").orElseThrow();
    String text = "awards_by_country counts awards; award_rates and breaks do not.";

    assertThat(Passage.of(text, spanish, release).parts())
        .containsExactly(
            new Passage.Part("", ""),
            new Passage.Part("Sellos por país", "/tables/awards_by_country"),
            new Passage.Part(" counts awards; award_rates and breaks do not.", ""));
  }
}
