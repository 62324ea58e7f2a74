package sello.api.schedule.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Quartz's own tables, from the script that lies in Quartz's jar for the database at hand. Flyway
 * reads version and description from the name.
 */
final class V2__quartz extends BaseJavaMigration {
  private static final String SCRIPTS = "/org/quartz/impl/jdbcjobstore/tables_%s.sql";

  @Override
  public void migrate(Context context) throws SQLException, IOException {
    String product = context.getConnection().getMetaData().getDatabaseProductName();
    String script = script(product.equals("PostgreSQL") ? "postgres" : "h2");
    try (Statement statement = context.getConnection().createStatement()) {
      for (String command : script.split(";", -1)) {
        if (!command.isBlank() && !command.strip().equalsIgnoreCase("COMMIT")) {
          statement.execute(command);
        }
      }
    }
  }

  /** The script without its comments, some of which hold semicolons. */
  private static String script(String database) throws IOException {
    String name = SCRIPTS.formatted(database);
    try (InputStream script = V2__quartz.class.getResourceAsStream(name)) {
      if (script == null) {
        throw new IOException("Quartz's jar holds no " + name + ".");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--.*", "");
    }
  }
}
