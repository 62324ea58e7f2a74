package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A table as two releases have it, to be compared. Rows are the same row when their keys are equal.
 *
 * @param before the table in the first release; empty when that does not have it
 * @param after the table in the second
 */
public record TablePair(Optional<OpenTable> before, Optional<OpenTable> after) {

  public TablePair {
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("A pair of tables needs one of them.");
    }
  }

  /** The table as the second release declares it, else as the first does. */
  public OpenTable shown() {
    return after.or(() -> before).orElseThrow();
  }

  public String name() {
    return shown().name();
  }

  Spec specBefore() {
    return before.or(() -> after).orElseThrow().spec();
  }

  Spec specAfter() {
    return shown().spec();
  }

  /** How many rows the two have together, one that both have counted once. */
  public long rowsOfBoth(ChangeCounts counts) {
    return after.map(table -> table.entry().rows()).orElse(0L) + counts.removed();
  }

  /** A column as the second release declares it, else as the first does. */
  public Optional<Field<?>> column(String column) {
    return specAfter().column(column).or(() -> specBefore().column(column));
  }

  /** The fields that name a row, of both releases. */
  public List<Field<?>> key() {
    List<Field<?>> key = new ArrayList<>(specAfter().key());
    for (Field<?> field : specBefore().key()) {
      if (key.stream().noneMatch(known -> known.name().equals(field.name()))) {
        key.add(field);
      }
    }
    return key;
  }

  /** Whether a row of one can be found in the other. */
  boolean isMatchable() {
    return names(specBefore()).equals(names(specAfter()));
  }

  private static List<String> names(Spec spec) {
    return spec.key().stream().map(Field::name).sorted().toList();
  }

  List<ComparedColumn> columns() {
    return ComparedColumn.all(specBefore(), specAfter(), key());
  }

  /** Whether the manifests say that both hold the same rows in the same columns. */
  boolean isSame() {
    return before.isPresent()
        && after.isPresent()
        && specBefore().columns().equals(specAfter().columns())
        && before.get().entry().contentHash().equals(after.get().entry().contentHash());
  }

  public List<StructureChange> structure() {
    if (before.isEmpty()) {
      return List.of(StructureChange.ofTable(StructureChange.Kind.TABLE_ADDED));
    }
    if (after.isEmpty()) {
      return List.of(StructureChange.ofTable(StructureChange.Kind.TABLE_REMOVED));
    }
    return StructureChange.between(specBefore(), specAfter());
  }

  /** What changed behind it from the earlier to the later release, whichever is the first here. */
  Causes causes(boolean isForward) {
    if (before.isEmpty() || after.isEmpty()) {
      return Causes.ofPlan();
    }
    return isForward ? Causes.of(before.get(), after.get()) : Causes.of(after.get(), before.get());
  }

  /** How many rows and figures differ. */
  ChangeCounts counts() {
    if (isSame()) {
      return ChangeCounts.NONE;
    }
    List<ChangeCounts> counts = new ArrayList<>();
    try (Conversation talk = Conversation.about(shown().release())) {
      talk.ask(
          new PairStatement(this).counts(),
          found ->
              !counts.add(
                  new ChangeCounts(
                      found.getLong(1), found.getLong(2), found.getLong(3), found.getLong(4))));
    }
    return counts.get(0);
  }
}
