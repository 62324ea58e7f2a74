package sello.api.schedule.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * How rows become records and values become columns: states as words in lower case, instants as
 * UTC.
 */
final class Rows {
  private Rows() {}

  static Jdbi over(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    // Not as java.sql.Timestamp: H2 would read one in the hour that daylight saving repeats as the
    // other of the two.
    jdbi.registerColumnMapper(
        Instant.class,
        (row, column, context) -> {
          OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
          return time == null ? null : time.toInstant();
        });
    jdbi.registerArgument(new Instants());
    jdbi.registerArgument(new Words());
    jdbi.registerRowMapper(records());
    return jdbi;
  }

  private static RowMapperFactory records() {
    return (type, config) ->
        type instanceof Class<?> record && record.isRecord()
            ? Optional.of(ConstructorMapper.of(record))
            : Optional.empty();
  }
}
