package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Trace;

/**
 * Of tables that are kept back every file is named, whatever it says: all the more a figure names
 * none of a table that no row of it can come from.
 */
class ProvenanceKeptBackTest {
  private static final Field<String> TOY = Field.text("toy", "Toy", "Name of a toy");
  private static final Field<String> STATE = Field.text("state", "State", "new or mended");

  @TempDir Path data;
  private OpenRelease release;

  @BeforeEach
  void publish() throws Exception {
    ToyIssue.of(
            "toy-1",
            table("letters", Disclosure.restricted("Letters are private.")),
            table(
                "repairs",
                Disclosure.restricted("Repairs are private."),
                Trace.to("letters").ofRows(STATE, "mended").same(TOY)),
            table(
                "toys",
                Disclosure.open("Toys are public."),
                Trace.to("repairs").ofRows(TOY, "T1").where(STATE, "mended").same(TOY),
                Trace.to("repairs").ofRows(TOY, "T2").where(STATE, "new").same(TOY)))
        .publish(data);
    release = ToyData.open(data, "toy-1");
  }

  private static ToyTable table(String name, Disclosure disclosure, Trace... traces) {
    Spec spec =
        Spec.named(name)
            .title("Toys in " + name)
            .description("One row per toy.")
            .key(TOY)
            .attributes(STATE, Fields.SOURCE_FILE, Fields.SOURCE_LINE)
            .measures(Measure.flagged(Fields.PUPILS))
            .disclosure(disclosure)
            .build();
    return new ToyTable(
        spec,
        """
        toy | state  | source_file | source_line | pupils
        T1  | mended | %1$s        | 2           | 7
        T2  | new    | %1$s        | 3           | 7
        T3  | new    | %1$s        | 4           | 7
        """
            .formatted(ToyRelease.SOURCE.file()),
        List.of(traces));
  }

  private Provenance follow(String toy) {
    return Provenance.of(release.table("toys"), Map.of("toy", List.of(toy)));
  }

  private static List<String> names(Provenance provenance) {
    return provenance.steps().stream().map(step -> step.table().name()).toList();
  }

  @Test
  void aTableBehindARowThatSeeksSomethingThereIsNamedWithAllItsFiles() {
    assertThat(names(follow("T1"))).containsExactly("repairs", "letters");
    assertThat(follow("T1").sources()).hasSize(1);
  }

  @Test
  void aTableInWhichThePublicRowSeeksNothingIsNotBehindIt() {
    assertThat(names(follow("T3"))).isEmpty();
    assertThat(follow("T3").without()).containsExactly("repairs");
    assertThat(follow("T3").sources()).isEmpty();
  }

  @Test
  void rowsThatWereFoundByOneValueLeadNowhereFromAnother() {
    assertThat(names(follow("T2"))).containsExactly("repairs");
    assertThat(follow("T2").sources()).isEmpty();
  }
}
