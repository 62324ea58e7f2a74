package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.SourceKind;
import sello.catalog.Spec;
import sello.catalog.Trace;

/** Lists of winners are public; who applied, and when, is not. */
class HiddenLineageTest {
  private static final Field<String> TOY = Field.text("toy", "Toy", "Name of a toy");

  @TempDir Path data;

  @BeforeEach
  void publish() {
    ToyTable applied =
        new ToyTable(
            named("applied")
                .attributes(Fields.SOURCE_FILE, Fields.SOURCE_LINE)
                .disclosure(Disclosure.restricted("Who applied in vain is not told."))
                .build(),
            """
            toy | source_file | source_line
            T1  | 2018.csv    | 2
            T2  | 2019.csv    | 2
            """);
    ToyTable awarded =
        new ToyTable(
            named("awarded").measures(Measure.exact(Fields.AWARDS_COUNTED)).build(),
            """
            toy | awards_counted
            T1  | 1
            T2  | 1
            T3  | 1
            """,
            List.of(Trace.to("applied").same(TOY)));
    ToyIssue.of("toy-1", applied, awarded)
        .from(
            ToyRelease.source("2018.csv", SourceKind.OFFICIAL),
            ToyRelease.source("2019.csv", SourceKind.OFFICIAL))
        .publish(data);
  }

  private static Spec.Draft named(String name) {
    return Spec.named(name).title("Toys " + name).description("One row per toy.").key(TOY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"T1", "T2", "T3"})
  void whichFilesAndWhetherAnyHoldHiddenRowsIsToldOfNoFigure(String toy) {
    OpenTable awarded = ToyData.open(data, "toy-1").table("awarded");
    assertThat(told(Provenance.of(awarded, Map.of("toy", List.of(toy)))))
        .isEqualTo("applied hidden, 2018.csv [], 2019.csv []");
  }

  private static String told(Provenance provenance) {
    List<String> words = new ArrayList<>();
    for (Step step : provenance.steps()) {
      words.add(step.table().name() + (step.isHidden() ? " hidden" : " " + step.count()));
    }
    provenance.without().forEach(name -> words.add("no " + name));
    provenance.sources().forEach(s -> words.add(s.source().file() + " " + s.lines()));
    return String.join(", ", words);
  }
}
