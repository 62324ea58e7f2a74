package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Trace;
import sello.reports.ToyIssue;
import sello.reports.ToyRelease;
import sello.reports.ToyTable;

/** A table that everybody may see, on the way of a figure over one that is kept back. */
class ProvenanceHiddenTest {
  private static final Field<String> TOY = Field.text("toy", "Toy", "Name of a toy");

  @TempDir Path data;

  private static Spec.Draft spec(String name) {
    return Spec.named(name)
        .title("Toys in " + name)
        .description("One row per toy.")
        .key(TOY)
        .attributes(Fields.SOURCE_FILE, Fields.SOURCE_LINE)
        .measures(Measure.flagged(Fields.PUPILS));
  }

  private static ToyTable table(Spec spec, Trace... traces) {
    return new ToyTable(
        spec,
        """
        toy | source_file | source_line | pupils
        T1  | %s          | 2           | 7
        """
            .formatted(ToyRelease.SOURCE.file()),
        List.of(traces));
  }

  @Test
  void rowsThatWouldTellThoseOfAHiddenTableAreHiddenForThatReasonAndTheirTableIsPublic()
      throws Exception {
    Disclosure few = Disclosure.protecting("toys").counts(Fields.PUPILS).build();
    ToyIssue.of(
            "toy-1",
            table(spec("register").disclosure(Disclosure.open("Who registers is told.")).build()),
            table(
                spec("secret").disclosure(Disclosure.restricted("Too personal.")).build(),
                Trace.to("register").same(TOY)),
            table(spec("counts").disclosure(few).build(), Trace.to("secret").same(TOY)))
        .publish(data);
    try (Site site = Site.start(data, "127.0.0.1", 0)) {
      Caller caller = new Caller(site);
      assertThat(caller.get("/provenance/counts?toy=T1").body())
          .contains("Too personal.", "They would tell the rows of a table that is not public.")
          .contains("<a href=\"/tables/register\">Toys in register</a></h3>")
          .doesNotContain("Who registers is told.");
      assertThat(caller.get("/provenance/counts?toy=T1&lang=es").body())
          .contains("Dirían qué filas tiene una tabla que no es pública.");
    }
  }
}
