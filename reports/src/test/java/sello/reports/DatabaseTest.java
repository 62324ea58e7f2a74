package sello.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the engine works out what does not fit in memory. */
class DatabaseTest {
  @TempDir Path folder;

  @Test
  void large_answers_are_worked_out_where_nobody_else_looks_and_under_no_name_known_before()
      throws IOException, SQLException {
    Path own;
    try (Database one = Database.reading(folder);
        Database other = Database.reading(folder)) {
      own = spilling(one).getParent();
      assertThat(spilling(other)).isNotEqualTo(spilling(one));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
          .isEqualTo("rwx------");
      assertThat(own.toString()).doesNotContain(Long.toString(ProcessHandle.current().pid()));
    }
    assertThat(own).doesNotExist();
  }

  private static Path spilling(Database database) throws SQLException {
    try (Connection connection = database.connection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT current_setting('temp_directory')")) {
      found.next();
      return Path.of(found.getString(1));
    }
  }
}
