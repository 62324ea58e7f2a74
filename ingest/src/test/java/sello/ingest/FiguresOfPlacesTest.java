package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A published figure is of a place that can have it, or somebody is told. */
class FiguresOfPlacesTest {
  @TempDir Path root;

  private String told(String period, String kind, String country, String region) {
    return new InputFolder(root)
            .put(
                "published_figures/all/a.csv",
                "figure_id,period,period_kind,country_code,region_name,metric,bound,value,source_url,source_kind,note\n"
                    + "F900,%s,%s,%s,%s,awards,=,7,https://example.org/x,official,\n"
                        .formatted(period, kind, country, region))
            .check()
            .problems()
            .stream()
            .map(problem -> problem.severity() + " " + problem.reason() + " " + problem.value())
            .collect(Collectors.joining("; "));
  }

  @Test
  void aCountryThatCouldHaveNoAwardInTheEditionHasNoFigureOfIt() {
    Drawn.check(
        """
        period    | kind          | country | told
        2020-2021 | edition       | GB      |
        2021-2022 | edition       | GB      | REJECT country_not_member GB
        2021-2022 | edition       | ME      | REJECT country_not_member ME
        2023-2024 | edition       | ME      |
        2021-2022 | edition       | EUR     |
        2024      | calendar_year | GB      |
        """,
        row -> told(row.get(0), row.get(1), row.get(2), ""));
  }

  @Test
  void aRegionThatIsNotKnownIsTold() {
    Drawn.check(
        """
        country | region          | told
        ES      | Galicia         |
        ES      | Atlantis        | WARNING unknown_region Atlantis
        PT      | Santarém        | WARNING unknown_region Santarém
        PL      | Mazowieckie     | WARNING region_union Mazowieckie
        MT      | Gozo            | WARNING unknown_region Gozo
        EUR     | eTwinning Plus  |
        """,
        row -> told("2023-2024", "edition", row.get(0), row.get(1)));
  }
}
