package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.ReleaseVerification;
import sello.catalog.Releases;
import sello.catalog.Settings;

/** Tables of parts work out the parts that changed, and hold what a full build gives. */
final class PartsTest {
  private static final String RECORD = ".source.json";
  private static final String FIGURES = Folders.FIGURES + RECORD;
  private static final String SCHOOLS = "schools/all/schools.csv";
  private static final Settings LAX =
      Settings.from(Map.of("SELLO_MASTER", "local[2]", "SELLO_REJECT_LIMIT", "0.9"));

  @TempDir static Path before;
  @TempDir Path folder;
  private final Random random = new Random(7);
  private Folders world;

  @BeforeAll
  static void buildAWorldOfTwoYears() {
    Folders world = Folders.toy(before);
    Random random = new Random(2018);
    register(world);
    participate(world, 2018, "all", random);
    participate(world, 2019, "one", random);
    participate(world, 2019, "other", random);
    build(world, false);
  }

  @BeforeEach
  void copyWhatWasBuilt() {
    Folders.copy(before, folder);
    world = new Folders(folder.resolve("inputs"), folder.resolve("data"));
  }

  private static Manifest build(Folders world, boolean full) {
    String id = world.build(full, LAX, "program").id();
    return new Releases(world.data()).manifest(id);
  }

  private static void write(Folders world, String file, String text) {
    world.write(file, text);
    world.write(file + RECORD, world.read(FIGURES));
  }

  private static void register(Folders world) {
    StringBuilder schools =
        new StringBuilder("country_code,school_id,school_name,locality,level\n");
    for (int i = 0; i < 8; i++) {
      schools.append(
          "ES,1%d,CEIP Número %d,Vigo,primary\nEE,2%d,Kool %d,,\n".formatted(i, i, i, i));
    }
    write(world, SCHOOLS, schools.toString());
  }

  /** Some rows of a year: doubled ones, unknown countries and schools that nobody registered. */
  private static void participate(Folders world, int year, String file, Random random) {
    StringBuilder rows =
        new StringBuilder("country_code,school_id,teachers_registered,teachers_active\n");
    for (int i = 4 + random.nextInt(12); i > 0; i--) {
      String country = random.nextInt(9) == 0 ? "XX" : random.nextBoolean() ? "ES" : "EE";
      String school = (country.equals("ES") ? "1" : "2") + random.nextInt(10);
      rows.append("%s,%s,%d,%d\n".formatted(country, school, 5 + random.nextInt(9), 1));
    }
    write(world, "participation/" + year + "/" + file + ".csv", rows.toString());
  }

  private static void assertSame(Manifest found, Manifest full) {
    assertThat(figures(found)).isEqualTo(figures(full));
    assertThat(found.contentHash()).isEqualTo(full.contentHash());
    assertThat(found.rejects().rows()).isEqualTo(full.rejects().rows());
    assertThat(found.inputs()).isEqualTo(full.inputs());
  }

  /** The content hash of each table but that of the release before. */
  private static Map<String, String> figures(Manifest manifest) {
    return manifest.tables().stream()
        .filter(table -> !Pipeline.PLAN.node(table.spec().name()).isEarlier())
        .collect(Collectors.toMap(t -> t.spec().name(), TableEntry::contentHash));
  }

  /** The tallies of the parts of a table, with the file that each is. */
  private static Map<String, Object> parts(Folders world, String table) {
    Map<String, Object> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(world.data().resolve("parts").resolve(table))) {
      for (Path file : files.filter(f -> f.endsWith("tally.json")).toList()) {
        parts.put(file.toString(), Files.readAttributes(file, "*").get("fileKey"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  /**
   * Builds what changed, and everything anew in a copy of the data folder: what disclosure control
   * withholds depends on the release before, which is the same for both.
   */
  private void buildAndCompare(String copy) {
    Folders elsewhere = new Folders(world.inputs(), folder.resolve(copy));
    Folders.copy(world.data(), elsewhere.data());
    assertSame(build(world, false), build(elsewhere, true));
  }

  @Test
  void a_year_added_changed_and_taken_away_works_out_its_parts_and_gives_what_a_full_build_gives() {
    Map<String, Object> years = parts(world, "raw_participation");
    assertThat(years).hasSize(2);
    assertThat(parts(world, "school_mentions")).hasSize(2);

    participate(world, 2020, "all", random);
    buildAndCompare("added");
    assertThat(parts(world, "raw_participation")).containsAllEntriesOf(years).hasSize(3);
    assertThat(parts(world, "participation")).hasSize(3);
    assertThat(parts(world, "quality_of_registers")).hasSize(3 + 3);

    participate(world, 2019, "other", random);
    for (String suffix : List.of("", RECORD)) {
      world.delete("participation/2018/all.csv" + suffix);
    }
    buildAndCompare("changed");
    assertThat(parts(world, "raw_participation")).hasSize(3 + 1);
    assertThat(ReleaseVerification.of(new Releases(world.data())).findings()).isEmpty();
  }

  @Test
  void two_years_without_an_accepted_row_are_one_part_that_is_made_once() {
    for (int year : List.of(2021, 2022)) {
      write(
          world,
          "participation/" + year + "/all.csv",
          "country_code,school_id,teachers_registered,teachers_active\nXX,1,5,1\n");
    }
    participate(world, 2019, "other", random);
    buildAndCompare("without_rows");

    assertThat(parts(world, "raw_participation")).hasSize(2 + 1 + 2);
    assertThat(parts(world, "participation")).hasSize(2 + 1 + 1);
  }

  @Test
  void a_row_that_repeats_one_of_another_folder_is_refused_whichever_folder_was_there_first() {
    String header = "country_code,school_id,year,teachers_registered,teachers_active\n";
    String own = "participation/2021/own.csv";
    String moved = "participation/all/moved.csv";
    write(world, moved, header + "ES,11,2021,5,1\nES,12,2021,6,1\nES,13,2017,7,1\n");
    buildAndCompare("alone");
    Map<String, Object> alone = parts(world, "raw_participation");

    write(world, own, header + "ES,11,2021,8,1\n");
    buildAndCompare("beside");
    assertThat(refused()).contains(repeated(moved, 2, own));
    assertThat(parts(world, "raw_participation")).containsAllEntriesOf(alone).hasSize(2 + 1 + 2);

    write(world, SCHOOLS, world.read(SCHOOLS) + "ES,19,CEIP Otro,Vigo,primary\n");
    buildAndCompare("taken_over");

    for (String suffix : List.of("", RECORD)) {
      world.delete(own + suffix);
    }
    buildAndCompare("alone_again");
    assertThat(refused()).noneMatch(line -> line.startsWith(moved));
  }

  @Test
  void an_edition_added_works_out_its_part_of_each_list_alone() {
    String added = "awarded_schools/2020-2021/more.csv";
    Map<String, Object> before = parts(world, "raw_awarded_schools");
    Map<String, Object> named = parts(world, "mentions_by_file");
    assertThat(before).hasSize(4);

    write(
        world,
        added,
        """
        edition,country_code,region_name,locality,school_name
        2020-2021,ES,Andalucía,Sevilla,IES Uno
        2019-2020,ES,Andalucía,Sevilla,IES Uno
        """);
    buildAndCompare("second");
    assertThat(parts(world, "raw_awarded_schools")).containsAllEntriesOf(before).hasSize(4 + 1);
    assertThat(parts(world, "mentions_by_file"))
        .containsAllEntriesOf(named)
        .hasSize(named.size() + 1);
    assertThat(refused()).contains(repeated(added, 3, "awarded_schools/2019-2020/schools.csv"));
  }

  /** The rows that are refused in the latest release: file, line, reason and rule. */
  private List<String> refused() {
    Releases releases = new Releases(world.data());
    String id = releases.latest().orElseThrow().id();
    return new ReleaseTables(releases.folder(id))
        .ask("rejects", "select file, line, reason, rule from rows");
  }

  private static String repeated(String file, int line, String first) {
    return "%s %d duplicate_row must stand once in all files of the publication; it also stands in %s"
        .formatted(file, line, first);
  }

  @Test
  void a_part_that_was_damaged_is_made_again_and_what_a_killed_build_left_is_swept()
      throws IOException {
    List<Path> tallies = new ArrayList<>();
    parts(world, "school_mentions").keySet().forEach(file -> tallies.add(Path.of(file)));
    Files.delete(tallies.get(0));
    Path part = tallies.get(1).resolveSibling("part-00000.parquet");
    Files.delete(part); // not written into: the release has the same file
    Files.writeString(part, "damaged");
    Path half = world.data().resolve("parts/.writing/school_mentions/half");
    Files.createDirectories(half);

    write(world, SCHOOLS, world.read(SCHOOLS) + "PT,31,Escola Nova,Faro,\n");
    buildAndCompare("elsewhere");
    assertThat(half).doesNotExist();
  }
}
