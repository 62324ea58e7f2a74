package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Origin;
import sello.reports.text.Texts;

class GridMarkupTest {
  @TempDir static Path data;
  private static Source source;

  @BeforeAll
  static void open() {
    source =
        new Source(
            ReportToy.open(data, "toy", Origin.REAL).table("awards_by_country"), Map.of(), false);
  }

  private static Element table(int columns, int lines) {
    List<Block.Line> all =
        names(lines).stream()
            .map(name -> new Block.Line(Collections.nCopies(columns, Block.Cell.words(name))))
            .toList();
    Block.Grid grid =
        new Block.Grid(
            "Schools", Collections.nCopies(columns, "School"), all, source, List.of("u: small"));
    Element to = new Element("div");
    Notes notes = new Notes(List.of(source), Optional.empty(), Texts.english());
    new GridMarkup(Texts.english(), notes).add(to, grid);
    return to;
  }

  private static List<String> names(int lines) {
    return IntStream.rangeClosed(1, lines).mapToObj(line -> "School " + line).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 11, 11, 1",
    "1, 12,  4, 3",
    "1, 14,  5, 3",
    "2, 14, 14, 2",
  })
  void manyNamesAloneStandBesideEachOther(int columns, int lines, int rows, int cells) {
    Element table = table(columns, lines);
    assertThat(table.select("tbody tr")).hasSize(rows);
    assertThat(table.select("tbody tr"))
        .allSatisfy(row -> assertThat(row.childrenSize()).isEqualTo(cells));
    assertThat(table.select("tfoot td").attr("colspan")).isEqualTo("" + cells);
    assertThat(table.select("tbody tr > *").eachText().stream().distinct())
        .as("none is lost, and they stay in their order")
        .containsExactlyElementsOf(names(lines));
  }

  @Test
  void flagsAreReadAfterTheRowsTheyExplain() {
    assertThat(table(2, 14).select("table > *").stream().map(Element::tagName))
        .containsExactly("caption", "thead", "tbody", "tfoot");
  }
}
