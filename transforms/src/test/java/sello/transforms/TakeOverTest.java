package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Manifest.FileEntry;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Plan;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Settings;
import sello.catalog.Source;

/** A build works out only what changed, and gives what a full build gives. */
final class TakeOverTest {
  private static final String SCHOOLS = "awarded_schools/2018-2019/schools.csv";
  private static final String MORE = "awarded_schools/2018-2019/more.csv";
  private static final String HEADER = "country_code,region_name,locality,school_name,source_url\n";
  private static final Settings LAX =
      Settings.from(Map.of("SELLO_MASTER", "local[2]", "SELLO_REJECT_LIMIT", "0.5"));

  @TempDir static Path before;
  @TempDir Path folder;
  private Folders toy;
  private Releases releases;
  private int fullBuilds;

  @BeforeAll
  static void buildTheToyWorld() {
    Folders.toy(before).build(false, LAX, "program");
  }

  @BeforeEach
  void copyWhatWasBuilt() {
    Folders.copy(before, folder);
    toy = new Folders(folder.resolve("inputs"), folder.resolve("data"));
    releases = new Releases(toy.data());
  }

  private Manifest build() {
    return build(false, "program");
  }

  private Manifest build(boolean full, String program) {
    return releases.manifest(toy.build(full, LAX, program).id());
  }

  private void addFile(String rows) {
    toy.write(MORE, HEADER + rows);
    toy.write(MORE + ".source.json", toy.read(SCHOOLS + ".source.json"));
  }

  /** Without what is copied from the release before, which is never taken over. */
  private static Set<String> computed(Manifest manifest) {
    return manifest.tables().stream()
        .filter(table -> table.takenFrom() == null)
        .map(table -> table.spec().name())
        .filter(name -> !Pipeline.PLAN.node(name).isEarlier())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> behind(String source) {
    return Pipeline.PLAN.nodes().stream()
        .filter(node -> Plan.sourcesOf(node).contains(Pipeline.PLAN.node(source)))
        .map(node -> node.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> parsed(Manifest manifest) {
    return manifest.seconds().keySet().stream().filter(s -> s.startsWith("parse ")).toList();
  }

  /** The tallies of the parts kept, with the moment at which each was made. */
  private Map<String, Object> parts() throws IOException {
    Map<String, Object> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(toy.data().resolve("parsed"))) {
      for (Path file : files.filter(f -> f.endsWith("tally.json")).toList()) {
        parts.put(file.toString(), Files.readAttributes(file, "*").get("fileKey"));
      }
    }
    return parts;
  }

  /** The content hash of each table. */
  private static Map<String, String> figures(Manifest manifest) {
    return manifest.tables().stream()
        .collect(Collectors.toMap(t -> t.spec().name(), TableEntry::contentHash));
  }

  private Map<String, String> figuresOfAFullBuild() {
    Folders elsewhere = new Folders(toy.inputs(), folder.resolve("elsewhere" + fullBuilds++));
    String id = elsewhere.build(true, LAX, "program").id();
    return figures(new Releases(elsewhere.data()).manifest(id));
  }

  private List<String> rejects(Manifest manifest) {
    return ReleaseTables.of(releases, manifest.id())
        .ask("rejects", "select file, line, \"column\", \"value\" from rows");
  }

  @Test
  void a_second_edition_then_a_decision_by_hand_then_both_gone_give_what_a_full_build_gives()
      throws IOException {
    Manifest first = releases.latest().orElseThrow();
    Map<String, Object> before = parts();
    String edition = "awarded_schools/2024-2025/schools.csv";
    toy.write(edition, HEADER + "ES,Andalucía,Málaga,CEIP DOS,\nES,,Vigo,C.E.I.P. Tres,\n");
    toy.write(edition + ".source.json", toy.read(SCHOOLS + ".source.json"));
    Manifest added = build();
    assertThat(parts()).containsAllEntriesOf(before).hasSize(before.size() + 1);
    assertThat(parsed(added)).containsExactly("parse awarded_schools");
    assertThat(computed(added))
        .contains("raw_awarded_schools", "awards", "school_matches")
        .doesNotContain(
            "registered_schools",
            "register_counts",
            "register_counts_by_school_type",
            "counted_records",
            "participation_values")
        .isSubsetOf(behind("raw_awarded_schools"));
    assertThat(figures(added)).isEqualTo(figuresOfAFullBuild()).isNotEqualTo(figures(first));
    assertTakenOver(added, first);
    assertThat(ReleaseVerification.of(releases).findings()).isEmpty();

    String decisions = "school_decisions/all/decisions.csv";
    toy.write(
        decisions,
        """
        country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason
        ES,CEIP Dos,Málaga,,CEIP Tres,Vigo,,same,national support service,2026-05-01,moved
        """);
    toy.write(decisions + ".source.json", toy.read(SCHOOLS + ".source.json"));
    Manifest decided = build();
    assertThat(computed(decided)).contains("school_matches").doesNotContain("school_mentions");
    assertThat(decided.table("schools").orElseThrow().rows())
        .isEqualTo(added.table("schools").orElseThrow().rows() - 1);
    assertThat(figures(decided)).isEqualTo(figuresOfAFullBuild());

    for (String file : List.of(edition, decisions)) {
      toy.delete(file);
      toy.delete(file + ".source.json");
    }
    assertThat(figures(build())).as("the first is a full build").isEqualTo(figures(first));
  }

  @Test
  void a_key_is_seen_twice_though_one_file_is_parsed_and_the_other_kept_and_rejects_stay_complete()
      throws IOException {
    String row = toy.read(SCHOOLS).lines().skip(1).findFirst().orElseThrow();
    addFile("PT,,Faro,Escola Nova,\nPortugall,,Faro,Escola Boa,\n" + row + "\n");
    Manifest second = build();

    assertThat(rejects(second))
        .hasSize(2)
        .anySatisfy(reject -> assertThat(reject).contains(MORE + " 3 country_code Portugall"))
        .anySatisfy(reject -> assertThat(reject).endsWith(" locality=sevilla school_name=ies uno"));
    assertThat(quality(second, "rows_refused", "subject"))
        .containsExactly(SCHOOLS + " duplicate_row 1 5", MORE + " unknown_country 1 3");
    assertThat(quality(second, "rows_accepted", "source_file"))
        .containsAll(
            second.inputs().stream()
                .map(s -> "%s rows %d %d".formatted(s.file(), s.rowsAccepted(), s.rowsRead()))
                .toList());
    toy.change(Folders.FIGURES, "awards,=,100,", "awards,=,101,");
    Manifest third = build();

    assertThat(computed(third)).doesNotContain("raw_awarded_schools", "awards");
    assertThat(rejects(third)).isEqualTo(rejects(second));
    assertThat(third.rejects().rows()).isEqualTo(2);
    assertThat(schools(third)).isEqualTo(schools(second));
    aFullBuildGivesTheSameAndMakesPartsAgain(third);
  }

  /** Parts that a killed build left half-written, or that were damaged, do not reach it. */
  private void aFullBuildGivesTheSameAndMakesPartsAgain(Manifest whole) throws IOException {
    Path parsed = toy.data().resolve("parsed");
    Path half = toy.data().resolve(".writing/1/parsed/awarded_schools/part=half");
    Files.createDirectories(half);
    Files.writeString(half.resolve("x.parquet"), "half");
    List<Path> tallies;
    try (Stream<Path> files = Files.walk(parsed.resolve("awarded_schools"))) {
      tallies = files.filter(f -> f.endsWith("tally.json")).sorted().toList();
    }
    Files.delete(tallies.get(0));
    Files.writeString(tallies.get(1).resolveSibling("part-00000.parquet"), "damaged");

    assertThat(toy.build(true, LAX, "program").sentence()).contains("the result equals it");
    assertThat(parts()).containsKey(tallies.get(0).toString());
    assertThat(half).doesNotExist();
    assertThat(releases.latest()).contains(whole);
  }

  /** What is said to be taken over is, file by file. */
  private void assertTakenOver(Manifest manifest, Manifest from) {
    for (TableEntry table : manifest.tables()) {
      if (table.takenFrom() != null) {
        assertThat(table.takenFrom()).isEqualTo(from.id());
        for (FileEntry file : table.files()) {
          assertThat(from.tableFiles()).contains(file);
        }
      }
    }
  }

  private List<String> quality(Manifest manifest, String check, String order) {
    return ReleaseTables.of(releases, manifest.id())
        .ask(
            "quality_of_files",
            "select source_file, subject, found, expected from rows where quality_check = '%s' order by %s"
                .formatted(check, order));
  }

  private static List<Source> schools(Manifest manifest) {
    return manifest.inputs().stream()
        .filter(source -> source.publication().equals("awarded_schools"))
        .toList();
  }

  @Test
  void another_program_or_another_threshold_takes_nothing_over_and_the_flag_follows()
      throws IOException {
    Map<String, Object> before = parts();
    assertThat(toy.build(false, LAX, "another").sentence()).contains("the result equals it");
    assertThat(parts()).containsAllEntriesOf(before).hasSize(2 * before.size());

    toy.change(Folders.FIGURES, "awards,=,100,", "awards,=,101,");
    Settings strict =
        Settings.from(
            Map.of(
                "SELLO_MASTER", "local[2]",
                "SELLO_REJECT_LIMIT", "0.5",
                "SELLO_RELIABLE_SHARE_BASE", "102"));
    Manifest first = releases.latest().orElseThrow();
    Manifest changed = releases.manifest(toy.build(false, strict, "program").id());
    assertThat(first.parameters()).containsEntry("reliable_share_base", "30");
    assertThat(changed.parameters()).containsEntry("reliable_share_base", "102");
    assertThat(shareOfSpain(first)).isEqualTo("12/100 0.12 ");
    assertThat(shareOfSpain(changed)).isEqualTo("12/101 0.1188 u");
    assertThat(computed(changed))
        .hasSameSizeAs(Pipeline.PLAN.nodes().stream().filter(node -> !node.isEarlier()).toList());
    assertThat(parsed(changed)).containsExactly("parse published_figures");
  }

  private String shareOfSpain(Manifest manifest) {
    return String.join(
        "; ",
        ReleaseTables.of(releases, manifest.id())
            .ask(
                "awards_by_country",
                """
                select awards_published || '/' || awards_published_europe, round(share_of_europe, 4),
                coalesce(share_of_europe_flag, '')
                from rows where country_code = 'ES' and edition = '2018-2019'"""));
  }

  @Test
  void a_changed_record_reads_its_file_again_and_a_removed_file_is_gone_with_its_rows()
      throws IOException {
    toy.change(SCHOOLS + ".source.json", "\"title\": \"", "\"title\": \"Second ");
    Manifest renamed = build();
    assertThat(parsed(renamed)).containsExactly("parse awarded_schools");
    assertThat(computed(renamed)).containsExactly("raw_awarded_schools");

    Map<String, Object> before = parts();
    long removed = toy.read(SCHOOLS).lines().count() - 1;
    toy.delete(SCHOOLS);
    toy.delete(SCHOOLS + ".source.json");
    Manifest less = build();
    assertThat(parsed(less)).isEmpty();
    assertThat(parts()).isEqualTo(before);
    assertThat(less.inputs()).extracting(Source::file).doesNotContain(SCHOOLS);
    assertThat(less.table("raw_awarded_schools").orElseThrow().rows())
        .isEqualTo(renamed.table("raw_awarded_schools").orElseThrow().rows() - removed);
  }

  @Test
  void a_corrected_licence_is_published_though_no_figure_changes() {
    Manifest first = releases.latest().orElseThrow();
    toy.change(SCHOOLS + ".source.json", "CC0", "CC-BY-4.0");
    Manifest corrected = build();

    assertThat(corrected.id()).isNotEqualTo(first.id());
    assertThat(figures(corrected)).containsAllEntriesOf(withoutEarlier(figures(first)));
    assertThat(corrected.inputs())
        .filteredOn(source -> source.file().equals(SCHOOLS))
        .extracting(Source::licence)
        .containsExactly("CC-BY-4.0");

    toy.change(SCHOOLS + ".source.json", "2026-01-01", "2026-02-01");
    assertThat(build().id()).as("the same file, read again").isEqualTo(corrected.id());
  }

  private static Map<String, String> withoutEarlier(Map<String, String> figures) {
    Map<String, String> own = new TreeMap<>(figures);
    own.keySet().removeIf(name -> Pipeline.PLAN.node(name).isEarlier());
    return own;
  }

  @Test
  void a_code_list_reads_again_what_refers_to_it_and_nothing_else() {
    override("areas", text -> text.replace("eSafety", "e-safety"));
    assertThat(parsed(build())).containsExactly("parse areas");

    override(
        "countries",
        text ->
            text
                + text.lines().skip(1).findFirst().orElseThrow().replaceFirst("^[^,]*,", "ZZ,")
                + "\n");
    assertThat(parsed(build()))
        .contains("parse countries", "parse awarded_schools", "parse published_figures")
        .doesNotContain("parse areas", "parse metrics");
  }

  private void override(String list, java.util.function.UnaryOperator<String> change) {
    for (String suffix : List.of(".csv", ".csv.source.json")) {
      String text = shipped(list + suffix);
      toy.write("reference/" + list + suffix, suffix.equals(".csv") ? change.apply(text) : text);
    }
  }

  private static String shipped(String name) {
    try (InputStream in = Source.class.getResourceAsStream("/sello/ingest/reference/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
