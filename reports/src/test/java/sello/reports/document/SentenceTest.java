package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.ToyData;
import sello.reports.text.Texts;

class SentenceTest {
  private static final String KEY = "report.key.active_school_share";

  @TempDir static Path data;
  private static OpenRelease release;

  @BeforeAll
  static void open() {
    release = ToyData.open(data);
  }

  private static Fact rate(String country, String year) {
    OpenTable table = release.table("kinds_of_value");
    Map<String, List<String>> key = Map.of("country_code", List.of(country), "year", List.of(year));
    Row row = table.ask(key).rows().get(0);
    return Fact.of(table, row, "award_rate").orElseThrow();
  }

  private static SentenceDraft draft(Optional<Fact> fact) {
    return new SentenceDraft(new Wording(Texts.english()), KEY)
        .words("period", "2019")
        .words("place", "Spain")
        .interval("figure", fact);
  }

  @Test
  void aKnownFigureIsSaidWithItsInterval() {
    assertThat(draft(Optional.of(rate("DE", "2019"))).orUnsaid().map(Sentence::text))
        .hasValue(
            "In 2019, 10.0 % (0.0 % to 100.0 %) of the registered schools in Spain that report it"
                + " had at least one active teacher.");
  }

  @Test
  void aWithheldFigureIsNotSaidAndTheReaderIsToldSo() {
    SentenceDraft draft = draft(Optional.of(rate("DE", "2020")));
    assertThat(draft.orUnsaid()).isEmpty();
    assertThat(draft.orLacking("Award rate").text())
        .isEqualTo("Award rate: withheld, so that nothing is told about single schools.");
  }

  @Test
  void aFigureThatTheReleaseLacksIsNotSaid() {
    assertThat(draft(Optional.empty()).orUnsaid()).isEmpty();
    assertThat(draft(Optional.empty()).orLacking("Award rate").text())
        .isEqualTo("Award rate: not known to this release.");
  }

  @Test
  void anEndAloneIsSaidAsAnEnd() {
    Sentence sentence = draft(Optional.of(rate("GR", "2021"))).orUnsaid().orElseThrow();
    assertThat(sentence.text()).startsWith("In 2019, almost 50");
    assertThat(sentence.spans())
        .filteredOn(Span.Datum.class::isInstance)
        .extracting(span -> ((Span.Datum) span).column())
        .containsExactly("award_rate_high");
  }
}
