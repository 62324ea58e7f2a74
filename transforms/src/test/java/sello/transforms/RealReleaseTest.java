package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Origin;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Source;
import sello.catalog.SourceKind;

/** A release of the real inputs, which are in this repository. */
final class RealReleaseTest {
  private static final Path INPUTS = Path.of("../ingest/inputs");

  @TempDir static Path folder;
  private static Build.Result result;
  private static Releases releases;
  private static Manifest manifest;
  private static ReleaseTables tables;

  @BeforeAll
  static void build() {
    result = new Folders(INPUTS, folder.resolve("one")).build(false);
    releases = new Releases(folder.resolve("one"));
    manifest = releases.latest().orElseThrow();
    tables = ReleaseTables.of(releases, manifest.id());
  }

  @Test
  void at_the_end_of_2019_europe_has_2216_labels_in_force_and_spain_prints_171_of_them() {
    assertThat(
            tables.ask(
                "awards_by_edition",
                "select edition, awards_published from rows where edition < '2020' order by 1"))
        .containsExactly("2018-2019 1212", "2019-2020 1004");
    assertThat(
            tables.ask(
                "active_labels_by_year",
                "select country_code, active_labels, active_labels_published, active_labels_known,"
                    + " active_labels_europe, round(100 * share_of_europe, 1) from rows"
                    + " where year = 2019 and country_code in ('EUR', 'ES') order by 1"))
        .containsExactly("ES  171 171 2216 7.7", "EUR 2216 2216 2216 2216 ");
    assertThat(
            tables.ask(
                "active_labels_by_year",
                "select share_of_europe = 171 / 2216 from rows"
                    + " where year = 2019 and country_code = 'ES'"))
        .containsExactly("true");
  }

  @Test
  void what_is_kept_back_stands_in_a_folder_of_its_own() {
    for (TableEntry table : manifest.tables()) {
      String folder = table.spec().disclosure().restricts() ? "restricted/" : "tables/";
      assertThat(table.files())
          .as(table.spec().name())
          .isNotEmpty()
          .allMatch(file -> file.path().startsWith(folder));
    }
    assertThat(manifest.rejects().files()).allMatch(f -> f.path().startsWith("restricted/"));
  }

  @Test
  void the_same_figures_come_out_of_the_file_by_hand() throws IOException {
    List<NamedCsvRecord> figures = figures();
    double first = highest(figures, "awards", "2018-2019", "EUR");
    double second = highest(figures, "awards", "2019-2020", "EUR");

    assertThat(first + second).isEqualTo(2216);
    assertThat(highest(figures, "active_labels", "active 2019", "EUR")).isEqualTo(2216);
    assertThat(highest(figures, "active_labels", "active 2019", "ES")).isEqualTo(171);
    assertThat(
            tables.ask(
                "active_labels_by_year",
                "select active_labels from rows where year = 2019 and country_code = 'EUR'"))
        .containsExactly(String.valueOf((long) (first + second)));
  }

  @Test
  void germany_has_30_labels_in_force_in_2024_as_it_prints() throws IOException {
    List<NamedCsvRecord> figures = figures();
    assertThat(
            highest(figures, "awards", "2023-2024", "DE")
                + highest(figures, "awards", "2024-2025", "DE"))
        .isEqualTo(30)
        .isEqualTo(highest(figures, "active_labels", "active 2024", "DE"));
    assertThat(
            tables.ask(
                "active_labels_by_year",
                "select active_labels, active_labels_published from rows"
                    + " where year = 2024 and country_code = 'DE'"))
        .containsExactly("30 30");
    assertThat(
            tables.ask(
                "published_against_counted",
                "select distinct verdict from rows where metric = 'active_labels'"
                    + " and country_code in ('DE', 'EUR')"))
        .containsExactly("agrees");
  }

  @Test
  void the_countries_that_take_part_are_as_many_as_published_since_the_label_began() {
    assertThat(
            tables.ask(
                "published_against_counted",
                "select period, counted, verdict from rows where metric = 'member_countries'"
                    + " order by figure_id"))
        .containsExactlyInAnyOrder(
            "2021-2022 43.0 agrees",
            "2020-2021 44.0 agrees",
            "2025-2026 46.0 agrees",
            "2025 46.0 agrees",
            "2013  cannot say");
  }

  /** Lists of a few countries name 97 schools: most figures are of more than they can tell. */
  @Test
  void no_published_figure_differs_from_our_counts_and_most_cannot_be_judged() {
    assertThat(
            tables.ask(
                "published_against_counted",
                "select verdict, count(*) from rows group by all order by all"))
        .containsExactly("agrees 22", "cannot say 196");
    assertThat(
            tables.ask(
                "published_against_counted",
                "select counted, verdict, reason from rows where figure_id in ('F001', 'F047', 'F054')"
                    + " order by figure_id"))
        .containsExactly(
            "18.0 cannot say Our winners' list is partial: there may be more awards.",
            "4.0 cannot say Our rows may be partial: there may be more.",
            "18.0 agrees The two figures are equal.");
  }

  @Test
  void every_published_figure_and_every_school_of_the_files_is_in_the_release() throws IOException {
    assertThat(tables.ask("published_figures", "select figure_id, value from rows order by 1"))
        .containsExactlyElementsOf(
            figures().stream()
                .map(f -> f.getField("figure_id") + " " + Double.valueOf(f.getField("value")))
                .toList());
    assertThat(tables.ask("awards", "select count(*), count(distinct award_id) from rows"))
        .containsExactly("97 97");
    assertThat(tables.ask("published_against_counted", "select count(*) from rows"))
        .containsExactly("218");
  }

  @Test
  void every_row_that_is_one_row_of_a_file_keeps_its_file_and_line() {
    List<String> kept =
        new ArrayList<>(Pipeline.publications().stream().map(p -> p.spec().name()).toList());
    kept.addAll(List.of("published_figures", "awards"));
    for (String table : kept) {
      assertThat(
              tables.ask(
                  table,
                  "select count(*) from rows where source_file is null or source_line is null"))
          .as(table)
          .containsExactly("0");
    }
    assertThat(tables.ask("editions", "select edition from rows where source_line is null"))
        .containsExactly("2022-2023");
  }

  private static List<String> traced(TableEntry entry) {
    List<String> untraced = Pipeline.PLAN.node(entry.spec().name()).table().untraced();
    return entry.inputs().stream().filter(input -> !untraced.contains(input)).toList();
  }

  @Test
  void the_manifest_says_of_each_table_which_rows_of_its_inputs_a_row_comes_from() {
    assertThat(manifest.tables().stream().map(t -> t.traces()))
        .containsExactlyElementsOf(Pipeline.PLAN.nodes().stream().map(n -> n.traces()).toList());
    assertThat(manifest.tables())
        .allSatisfy(
            t ->
                assertThat(t.traces().stream().map(trace -> trace.input())).containsAll(traced(t)));
  }

  @Test
  void awards_counted_in_the_countries_add_up_to_those_of_europe() {
    assertThat(
            tables.ask(
                "awards_by_country",
                "select edition, sum(awards_counted) from rows group by 1 order by 1"))
        .isEqualTo(
            tables.ask("awards_by_edition", "select edition, awards_counted from rows order by 1"));
  }

  @Test
  void the_manifest_accounts_for_every_row_and_table() {
    assertThat(result).isEqualTo(new Build.Result(manifest.id(), true, result.sentence()));
    assertThat(result.sentence()).isEqualTo("Published " + manifest.id() + ".");
    assertThat(manifest.previous()).isNull();
    assertThat(manifest.origin()).isEqualTo(Origin.REAL);
    assertThat(manifest.tables().stream().map(t -> t.spec().name()))
        .containsExactlyElementsOf(Pipeline.PLAN.nodes().stream().map(n -> n.name()).toList());
    assertThat(manifest.rejects().rows()).isZero();
    assertThat(manifest.inputs()).hasSize(20).allMatch(s -> s.rowsRead() == s.rowsAccepted());
    assertThat(manifest.inputs().stream().map(Source::kind).distinct())
        .containsExactlyInAnyOrder(SourceKind.PRESS, SourceKind.REFERENCE);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();
  }

  @Test
  void the_same_inputs_again_publish_nothing_and_say_so() {
    assertThat(new Folders(INPUTS, folder.resolve("one")).build(false))
        .isEqualTo(
            new Build.Result(
                manifest.id(),
                false,
                "Nothing changed since "
                    + manifest.id()
                    + ": neither inputs nor program have changed. Nothing published."));
  }

  @Test
  void the_same_inputs_built_elsewhere_give_the_same_bytes_of_every_table() {
    Folders two = new Folders(INPUTS, folder.resolve("two"));
    two.build(true);
    Manifest other = new Releases(two.data()).latest().orElseThrow();

    assertThat(hashes(other)).isEqualTo(hashes(manifest));
    assertThat(folders(other))
        .as("each table and the rejects")
        .hasSize(Pipeline.PLAN.nodes().size() + 1);
    assertThat(other.contentHash()).isEqualTo(manifest.contentHash());
    assertThat(other.fingerprint()).isEqualTo(manifest.fingerprint());
  }

  /** Where the files are: a table of parts has several in its own. */
  private static Set<String> folders(Manifest manifest) {
    return manifest.tableFiles().stream()
        .map(file -> file.path().substring(0, file.path().lastIndexOf('/')))
        .collect(Collectors.toSet());
  }

  private static Map<String, String> hashes(Manifest manifest) {
    return manifest.tableFiles().stream()
        .collect(Collectors.toMap(FileEntry::path, FileEntry::sha256));
  }

  private static List<NamedCsvRecord> figures() throws IOException {
    List<NamedCsvRecord> figures = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(INPUTS.resolve(Folders.FIGURES))) {
      csv.forEach(figures::add);
    }
    return figures;
  }

  private static double highest(
      List<NamedCsvRecord> figures, String metric, String period, String country) {
    Predicate<NamedCsvRecord> wanted =
        f ->
            f.getField("metric").equals(metric)
                && f.getField("period").equals(period)
                && f.getField("country_code").equals(country)
                && f.getField("region_name").isEmpty()
                && f.getField("bound").equals("=");
    return figures.stream()
        .filter(wanted)
        .mapToDouble(f -> Double.parseDouble(f.getField("value")))
        .max()
        .orElseThrow();
  }
}
