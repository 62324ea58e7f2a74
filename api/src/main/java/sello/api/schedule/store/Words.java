package sello.api.schedule.store;

import java.lang.reflect.Type;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/** Binds a constant as its name in lower case, as it stands in the tables and in the REST API. */
final class Words implements ArgumentFactory {
  @Override
  public Optional<Argument> build(Type type, Object value, ConfigRegistry config) {
    if (!(value instanceof Enum<?> constant)) {
      return Optional.empty();
    }
    String word = constant.name().toLowerCase(Locale.ROOT);
    return Optional.of((position, statement, context) -> statement.setString(position, word));
  }
}
