package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;

/**
 * Every distinct value that the rows of a table ever had, with the release that brought it and the
 * time for which it stood. Withdrawn releases are no part of it, nor are those in which the table
 * was kept back or its columns were of other types.
 */
public final class History {
  static final Field<String> RELEASE =
      Field.text("release", "Release", "Id of the release that brought the row as it is here");
  static final Field<String> VALID_FROM =
      Field.text("valid_from", "Valid from", "Moment from which the row was as it is here, in UTC");
  static final Field<String> VALID_TO =
      Field.text(
          "valid_to",
          "Valid to",
          "Moment at which another release changed or removed the row, in UTC; missing: it stands");

  private static final String OF_ROW = "row_";

  private History() {}

  /**
   * A column of ours as it is called beside those of the table: where the table has one of this
   * name, as editions have days on which their labels begin to be valid, ours is the row's.
   */
  static Field<String> beside(Spec spec, Field<String> field) {
    return spec.column(field.name()).isPresent() ? ofRow(field) : field;
  }

  private static Field<String> ofRow(Field<String> field) {
    return Field.text(OF_ROW + field.name(), "Row: " + field.title(), field.definition());
  }

  /** Whether these are the columns of a history. */
  static boolean isOf(Spec spec) {
    return spec.key().contains(VALID_FROM) || spec.key().contains(ofRow(VALID_FROM));
  }

  /** All columns of ours, under each name that they can have. */
  public static List<Field<?>> columns() {
    return Stream.of(VALID_FROM, VALID_TO, RELEASE)
        .flatMap(field -> Stream.of(field, ofRow(field)))
        .<Field<?>>map(field -> field)
        .toList();
  }

  /**
   * @param releases from the oldest to the one that is asked
   * @param name of a table of the newest
   * @param parameters what names the question in an address
   */
  public static OpenTable of(
      List<OpenRelease> releases, String name, Map<String, String> parameters) {
    OpenTable newest = releases.get(releases.size() - 1).table(name);
    List<Optional<OpenTable>> versions =
        releases.stream()
            .map(
                release ->
                    Optional.of(release)
                        .filter(one -> one.has(name))
                        .map(one -> one.table(name))
                        .filter(table -> isOfOneKind(table.spec(), newest.spec())))
            .toList();
    String from = new HistoryStatement(newest.spec(), releases, versions).sql();
    List<OpenTable> tables = versions.stream().flatMap(Optional::stream).toList();
    return newest.seen(withTimes(newest.spec()), new View(from, parameters, tables));
  }

  /** Whether rows can be found again, and hold values of the same types. */
  private static boolean isOfOneKind(Spec before, Spec now) {
    boolean isOfOneKey = before.key().stream().map(Field::name).toList().equals(names(now.key()));
    return isOfOneKey
        && now.columns().stream()
            .allMatch(
                field ->
                    before
                        .column(field.name())
                        .map(old -> old.type() == field.type())
                        .orElse(true));
  }

  private static List<String> names(List<Field<?>> fields) {
    return fields.stream().<String>map(Field::name).toList();
  }

  private static Spec withTimes(Spec spec) {
    List<Field<?>> key = new ArrayList<>(spec.key());
    key.add(beside(spec, VALID_FROM));
    List<Field<?>> attributes =
        new ArrayList<>(List.of(beside(spec, VALID_TO), beside(spec, RELEASE)));
    attributes.addAll(spec.attributes());
    return new Spec(
        spec.name(),
        spec.title(),
        spec.description(),
        key,
        attributes,
        spec.measures(),
        spec.formula(),
        spec.reference(),
        spec.disclosure());
  }
}
