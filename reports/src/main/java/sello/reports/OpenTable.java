package sello.reports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Manifest.TableEntry;
import sello.catalog.Spec;

/**
 * A table of a release, ready to be asked. Its Spec is the one in the release's manifest: an old
 * release is served as it was declared when it was built.
 *
 * @param release the release
 * @param entry the table's entry in the manifest
 */
public record OpenTable(OpenRelease release, TableEntry entry) {

  public Spec spec() {
    return entry.spec();
  }

  public String name() {
    return spec().name();
  }

  /** Asks with a caller's parameters. */
  public Answer ask(Map<String, List<String>> parameters) {
    return ask(new QueryReader(this).read(parameters));
  }

  /** Asks; the rows are counted now and read later. */
  public Answer ask(Query query) {
    List<Object> count = new ArrayList<>();
    run(Statement.count(query, from()), result -> !count.add(result.getObject(1)));
    return new Answer(this, query, ((Number) count.get(0)).longValue());
  }

  /** The values that a field has in this table, in order. */
  public List<String> values(Field<?> field) {
    List<String> values = new ArrayList<>();
    run(Statement.values(field, from()), result -> values.add(result.getString(1)));
    return values;
  }

  void read(Query query, Answer.RowTaker taker) {
    List<Field<?>> columns = query.columns();
    run(
        Statement.rows(query, from()),
        result -> {
          @Nullable Object[] values = new @Nullable Object[columns.size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = result.getObject(i + 1);
          }
          return taker.take(new Row(columns, values));
        });
  }

  private void run(Statement statement, ResultTaker taker) {
    try (Connection connection = release.database().connection();
        PreparedStatement prepared = connection.prepareStatement(statement.sql())) {
      for (int i = 0; i < statement.bindings().size(); i++) {
        prepared.setObject(i + 1, statement.bindings().get(i));
      }
      try (ResultSet result = prepared.executeQuery()) {
        boolean more = true;
        while (more && result.next()) {
          more = taker.take(result);
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "Table %s of release %s cannot be read.".formatted(name(), release.id()), e);
    }
  }

  private String from() {
    return entry.files().stream()
        .map(file -> Database.quoted(release.folder().resolve(file.path()).toString()))
        .collect(Collectors.joining(", ", "read_parquet([", "])"));
  }

  @FunctionalInterface
  private interface ResultTaker {
    boolean take(ResultSet result) throws SQLException;
  }
}
