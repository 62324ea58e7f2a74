package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.ingest.DamageOracle.Excuse;
import sello.ingest.WholeFile.Packing;
import sello.ingest.WholeFile.Shape;

/**
 * Whatever happens to a file of whatever form: each of its lines is accepted, refused or told as
 * skipped, no figure is another one, or the file as a whole is refused with a message.
 */
final class DamagedFileTest {
  private static final int CASES = 170;

  @TempDir Path root;

  private final Map<Excuse, Integer> excuses = new EnumMap<>(Excuse.class);
  private final List<String> faults = new ArrayList<>();
  private int refusedFiles;
  private int acceptedRows;

  @Test
  void damage_loses_no_row_and_changes_no_figure_unnoticed() {
    CodeLists lists = Inputs.scan(root, Publications.ALL).lists();
    List<WholeFile> files = WholeFiles.all();
    for (WholeFile whole : files) {
      Checked checked = new Checked(whole, lists);
      for (int seed = 0; seed < CASES; seed++) {
        checked.damage(seed);
      }
    }
    assertThat(faults).isEmpty();
    int cases = files.size() * CASES;
    assertThat(cases).isGreaterThanOrEqualTo(2_500);
    assertThat(refusedFiles).as("files refused").isBetween(cases / 10, cases * 9 / 10);
    assertThat(acceptedRows).as("rows accepted in spite of the damage").isGreaterThan(cases * 10);
    assertThat(excuses.getOrDefault(Excuse.CELL_HIT, 0)).isLessThan(acceptedRows / 100);
  }

  /** One undamaged file, its truth, and the accidents that happen to it. */
  private final class Checked {
    private final WholeFile whole;
    private final CodeLists lists;
    private final Truth truth;
    private final DamageOracle oracle;
    private final InputFolder folder;

    Checked(WholeFile whole, CodeLists lists) {
      this.whole = whole;
      this.lists = lists;
      this.truth = new Truth(whole);
      this.oracle = new DamageOracle(whole, truth, excuses);
      this.folder =
          new InputFolder(root)
              .put(whole.place(), whole.packed(whole.bytes()))
              .alone(whole.place() + SourceRecord.SUFFIX, InputFolder.record("press"));
      ReadFile sound = read();
      oracle.expectDropped(sound.dropped());
      if (whole.shape() == Shape.SEALED) {
        sound.accepted().forEach(line -> line.rows().forEach(this::note));
      } else {
        oracle.check(whole.place(), new Harm(whole.bytes(), "none"), whole.bytes(), sound);
      }
      assertThat(sound.accepted()).isNotEmpty();
    }

    private void note(Map<String, Object> row) {
      Map<String, Double> figures = new HashMap<>();
      whole
          .figures()
          .keySet()
          .forEach(
              column -> {
                Double value = DamageOracle.number(row.get(column));
                if (value != null) {
                  figures.put(column, value);
                }
              });
      truth.note(oracle.id(row), figures);
    }

    private ReadFile read() {
      return ReadFile.of(folder, whole.place(), whole.publication().contract(), lists);
    }

    void damage(int seed) {
      Random random = new Random(seed * 31L + whole.place().hashCode());
      boolean isPacked = whole.packing() != Packing.NONE;
      boolean isSealed = whole.shape() == Shape.SEALED || (isPacked && random.nextBoolean());
      byte[] packed = whole.packed(whole.bytes());
      Harm harm =
          isSealed
              ? ByteHarms.any(packed, random)
              : whole.packing() == Packing.XLSX || random.nextBoolean()
                  ? new LineHarms(whole, random).any()
                  : ByteHarms.any(whole.bytes(), random);
      String name = whole.place() + " seed " + seed + " " + harm.kind() + harm.touched();
      folder.put(whole.place(), isSealed ? harm.bytes() : whole.packed(harm.bytes()));
      try {
        ReadFile read = read();
        acceptedRows += read.accepted().size();
        checkRead(name, harm, isSealed, read);
      } catch (DataError e) {
        refusedFiles++;
        checkRefusal(name, e);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
        faults.add(name + (e instanceof AssertionError ? "" : " ENDS WITH ") + e);
      }
    }

    private void checkRead(String name, Harm harm, boolean isSealed, ReadFile read) {
      if (whole.shape() != Shape.SEALED) {
        oracle.check(
            name,
            isSealed ? new Harm(harm.bytes(), "packed " + harm.kind()) : harm,
            isSealed ? whole.bytes() : harm.bytes(),
            read);
        return;
      }
      read.accepted()
          .forEach(
              line ->
                  line.rows()
                      .forEach(
                          row ->
                              assertThat(
                                      truth.has(
                                          oracle.id(row),
                                          "score",
                                          DamageOracle.number(row.get("score"))))
                                  .as("%s: %s", name, row)
                                  .isTrue()));
    }

    private void checkRefusal(String name, DataError e) {
      assertThat(e.problems()).as(name).isNotEmpty();
      e.problems()
          .forEach(
              p -> {
                assertThat(p.file()).as(name).isEqualTo(whole.place());
                assertThat(p.rule()).as(name).isNotBlank();
                assertThat(p.advice()).as(name).isNotBlank();
              });
    }
  }
}
