package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;

/** A field with more values than are held is still asked of the engine, to the last value. */
class HeldValuesTest {
  private static final int ROWS = HeldValues.MOST + 1;

  @TempDir Path data;

  @Test
  void many_values_are_not_held_and_not_lost() {
    LargeRelease.publish(data, "large-1", ROWS);
    OpenTable table = ToyData.open(data, "large-1").table(LargeRelease.TABLE);
    Field<?> place = table.spec().key().get(0);

    assertThat(table.valuesUpTo(HeldValues.MOST, place)).isEmpty();
    assertThat(table.values(place)).hasSize(ROWS).doesNotHaveDuplicates().isSorted();
    assertThat(table.lacks(place, List.of("P00000007", "P1", "P00010000"))).containsExactly("P1");
  }
}
