package sello.reports;

import java.util.ArrayList;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * A change of what a table is, not of what it holds.
 *
 * @param kind what changed
 * @param column the column that is concerned; empty when the whole table is
 * @param old how it was; empty when it was not
 * @param now how it is; empty when it is not
 */
public record StructureChange(Kind kind, String column, String old, String now) {
  /** The kinds of change. */
  public enum Kind {
    TABLE_ADDED("table added"),
    TABLE_REMOVED("table removed"),
    KEY_CHANGED("key changed"),
    COLUMN_ADDED("column added"),
    COLUMN_REMOVED("column removed"),
    TYPE_CHANGED("type changed"),
    UNIT_CHANGED("unit changed");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }

  static StructureChange ofTable(Kind kind) {
    return new StructureChange(kind, "", "", "");
  }

  static List<StructureChange> between(Spec before, Spec after) {
    List<StructureChange> changes = new ArrayList<>();
    if (!names(before).equals(names(after))) {
      changes.add(new StructureChange(Kind.KEY_CHANGED, "", names(before), names(after)));
    }
    for (Field<?> field : after.columns()) {
      if (before.column(field.name()).isEmpty()) {
        changes.add(new StructureChange(Kind.COLUMN_ADDED, field.name(), "", field.type().label()));
      }
    }
    for (Field<?> field : before.columns()) {
      after
          .column(field.name())
          .ifPresentOrElse(
              now -> addChanges(field, now, changes),
              () ->
                  changes.add(
                      new StructureChange(
                          Kind.COLUMN_REMOVED, field.name(), field.type().label(), "")));
    }
    return changes;
  }

  private static void addChanges(Field<?> old, Field<?> now, List<StructureChange> changes) {
    if (old.type() != now.type()) {
      changes.add(
          new StructureChange(
              Kind.TYPE_CHANGED, old.name(), old.type().label(), now.type().label()));
    }
    if (old.unit() != now.unit()) {
      changes.add(
          new StructureChange(
              Kind.UNIT_CHANGED, old.name(), old.unit().label(), now.unit().label()));
    }
  }

  private static String names(Spec spec) {
    return String.join(", ", spec.key().stream().map(Field::name).toList());
  }
}
