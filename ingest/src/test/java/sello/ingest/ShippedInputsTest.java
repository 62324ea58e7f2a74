package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

/** The inputs and the reference data in this repository: real, complete and without a problem. */
final class ShippedInputsTest {
  private static final Path INPUTS = Path.of("../ingest/inputs");

  @Test
  void the_shipped_inputs_have_no_problem_but_districts_that_are_no_regions() {
    Checked check = new InputFolder(INPUTS).check();

    assertThat(check.problems()).hasSize(15).allMatch(p -> p.reason().equals("unknown_region"));
    assertThat(check.problems().stream().map(Problem::value).distinct())
        .containsExactlyInAnyOrder(
            "Málaga",
            "Santarém",
            "Sevilla",
            "Granada",
            "Jaén",
            "Almería",
            "Cádiz",
            "Córdoba",
            "Huelva",
            "Sancaktepe");
    assertThat(check.rejected()).isZero();
    assertThat(check.files()).hasSize(20);
  }

  @Test
  void every_list_has_the_rows_that_its_readme_says() {
    Map<String, Long> rows = rowsByPublication();
    Drawn.check(
        """
        publication       | rows
        published_figures | 218
        awarded_schools   | 97
        list_coverage     | 9
        countries         | 48
        country_names     | 297
        regions           | 777
        region_names      | 496
        region_unions     | 8
        editions          | 8
        areas             | 14
        metrics           | 41
        population        | 720
        breaks            | 3
        """,
        row -> String.valueOf(rows.get(row.get(0))));
    assertThat(rows).hasSize(14);
  }

  @Test
  void there_was_no_edition_2022_2023() {
    Inputs inputs = Inputs.scan(INPUTS, Publications.ALL);

    assertThat(ReferenceLists.read(inputs, Publications.ALL).codes("editions.edition"))
        .containsExactlyInAnyOrder(
            "2018-2019",
            "2019-2020",
            "2020-2021",
            "2021-2022",
            "2023-2024",
            "2024-2025",
            "2025-2026",
            "2026-2027");
  }

  @Test
  void no_contract_has_a_place_for_a_persons_name() {
    List<String> columns =
        Publications.ALL.stream().flatMap(p -> p.contract().header().stream()).toList();

    assertThat(columns)
        .isNotEmpty()
        .noneMatch(name -> name.matches(".*(principal|teacher_name|person|head|contact).*"));
  }

  private static Map<String, Long> rowsByPublication() {
    Inputs inputs = Inputs.scan(INPUTS, Publications.ALL);
    CodeLists lists = ReferenceLists.read(inputs, Publications.ALL);
    Map<String, Long> rows = new TreeMap<>();
    for (Publication publication : Publications.ALL) {
      for (InputFile file : inputs.files(publication)) {
        try (ContractReader reader =
            ContractReader.open(file, publication.contract(), lists, new KeyIndex())) {
          reader.forEachRemaining(row -> rows.merge(file.publication(), 1L, Long::sum));
        }
      }
    }
    return rows;
  }

  @Test
  void what_became_of_a_former_region_is_a_region_of_today() {
    Inputs inputs = Inputs.scan(INPUTS, Publications.ALL);

    assertThat(inputs.lists().places().successors("PT17")).contains("PT1A + PT1B");
    assertThat(inputs.lists().places().successors("HR041"))
        .as("a county of Croatia, which reports at level 3")
        .contains("HR050");
    assertThat(inputs.lists().places().formerRegions())
        .allSatisfy(
            former -> {
              String[] now =
                  inputs.lists().places().successors(former).orElseThrow().split(" \\+ ", -1);
              assertThat(now).allMatch(code -> inputs.lists().places().isRegion(code));
              assertThat(inputs.lists().places().isRegion(former)).isFalse();
            });
  }
}
