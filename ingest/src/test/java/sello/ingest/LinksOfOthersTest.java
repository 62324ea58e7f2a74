package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/**
 * A link that spells the school of another row is told; a column that was sorted alone, refused.
 */
final class LinksOfOthersTest {
  private static final String PAGE = "/en/connect/schools-organisations/";
  @TempDir Path root;

  /** Rows of a name and the last part of a link, with a slash between and a comma behind. */
  private String told(String rows) {
    StringBuilder text = new StringBuilder("Country;School;Link\n");
    for (String row : rows.split(", ", -1)) {
      String[] cells = row.split("/", -1);
      text.append("ES;").append(cells[0]).append(';').append(PAGE).append(cells[1]).append('\n');
    }
    return new InputFolder(root.resolve(String.valueOf(text.toString().hashCode())))
        .put("awarded_schools/2023-2024/a.csv", text.toString()).check().problems().stream()
            .map(p -> p.severity() + " " + p.value() + " " + p.rule())
            .collect(Collectors.joining("; "));
  }

  @Test
  void a_link_spells_its_own_school() {
    Drawn.check(
        """
        rows                                                                        | told
        IES Sur/ies-sur, IES Norte/ies-norte                                        |
        IES Sur/ies-norte, IES Norte/ies-sur                                        | WARNING ies-norte stands in line 2 but spells the school of line 3: so do 2 of the first 2 links
        IES Sur/ies-norte-1, IES Norte/ies-sur-0                                    | WARNING ies-norte-1 stands in line 2 but spells the school of line 3: so do 2 of the first 2 links
        IES Marie Curie/ies-sur, IES Norte/ies-norte                                |
        IES Marie Curie/ies-sur, IES Sur/ies-sur-1                                  |
        IES Sur/ies-sur-0, IES Sur/ies-sur-1                                        |
        IES Sur - Vigo/ies-sur, IES Norte - Vigo/ies-norte                          |
        CEIP Ángel Núñez/ceip-angel-nunez, CEIP Ñu/ceip-nu                          |
        IES Norte/ies-sur, IES Sur/ies-este, IES Este/ies-norte                     | FATAL ies-sur stands in line 2 but spells the school of line 3: so do 3 of the first 3 links
        IES Norte/ies-este, IES Sur/ies-norte, IES Este/ies-sur, IES Mar/ies-mar    | FATAL ies-este stands in line 2 but spells the school of line 4: so do 3 of the first 4 links
        """,
        row -> told(row.get(0)));
  }
}
