package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Names of columns in two lines, of which the first groups the second: {@code Docentes} above
 * {@code registrados} and {@code activos}. A group goes on to the right until the next one.
 */
final class GroupedNames {
  private final Recognition recognition;

  private GroupedNames(Recognition recognition) {
    this.recognition = recognition;
  }

  /**
   * The names, if a group has several parts, the lines together name more columns than either does,
   * and most of what the second says is part of a name: a title above a header and a row of values
   * below one are not.
   */
  static Optional<List<String>> of(Row above, Row below, Recognition recognition) {
    if (recognition.isEachLineRow()
        || below.line() != above.line() + 1
        || !hasGroup(above, below)
        || below.filled().stream().anyMatch(GroupedNames::hasDigit)) {
      return Optional.empty();
    }
    GroupedNames grouped = new GroupedNames(recognition);
    List<String> names = together(above, below, recognition);
    int known = recognition.names(names);
    boolean isMore =
        known > recognition.names(above.cells()) && known > recognition.names(below.cells());
    return isMore && grouped.areMostlyParts(below, names) && grouped.completes(below, names)
        ? Optional.of(names)
        : Optional.empty();
  }

  /** Whether two neighbours below have one name above, printed once or above each. */
  private static boolean hasGroup(Row above, Row below) {
    for (int place = 1; place < below.cells().size(); place++) {
      boolean isSame =
          above.cell(place).isEmpty() || above.cell(place).equals(above.cell(place - 1));
      if (isSame && !below.cell(place).isEmpty() && !below.cell(place - 1).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** The names, of two lines that are known to be those of the header. */
  static List<String> together(Row above, Row below, Recognition recognition) {
    GroupedNames grouped = new GroupedNames(recognition);
    List<String> names = new ArrayList<>();
    String group = "";
    for (int place = 0; place < Math.max(above.cells().size(), below.cells().size()); place++) {
      String own = above.cell(place);
      String part = below.cell(place);
      group = own.isEmpty() ? group : own;
      names.add(part.isEmpty() ? own : grouped.name(group, part));
    }
    return names;
  }

  /** Languages put the part behind the group or before it; alone it may be a person's name. */
  private String name(String group, String part) {
    if (group.isEmpty()) {
      return part;
    }
    String together = group + " " + part;
    boolean mayBePerson = recognition.mayBePerson(group) || recognition.mayBePerson(part);
    Stream<String> alone = mayBePerson ? Stream.empty() : Stream.of(part);
    return Stream.concat(alone, Stream.of(together, part + " " + group))
        .filter(this::isName)
        .findFirst()
        .orElse(together);
  }

  private boolean areMostlyParts(Row below, List<String> names) {
    int parts = 0;
    int known = 0;
    for (int place = 0; place < names.size(); place++) {
      if (!below.cell(place).isEmpty()) {
        parts++;
        known += isName(names.get(place)) ? 1 : 0;
      }
    }
    return known * 2 >= parts;
  }

  /** Whether a part names a column only with its group: the names of another table do without. */
  private boolean completes(Row below, List<String> names) {
    return IntStream.range(0, names.size())
        .filter(place -> !below.cell(place).isEmpty())
        .filter(place -> !names.get(place).equals(below.cell(place)))
        .anyMatch(place -> isName(names.get(place)));
  }

  private boolean isName(String text) {
    return recognition.names(List.of(text)) > 0;
  }

  private static boolean hasDigit(String cell) {
    return cell.chars().anyMatch(Character::isDigit);
  }
}
