package sello.api.schedule.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the schedule's database is.
 *
 * @param url JDBC address of an H2 or PostgreSQL database
 */
public record DatabaseAddress(String url, String user, String password) {
  private static final String H2 = "jdbc:h2:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /** What H2 adds to a path. */
  static final String FILE_NAME_END = ".mv.db";

  public DatabaseAddress {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "SELLO_DATABASE is '%s', not a JDBC address that begins with %s or %s."
              .formatted(url, POSTGRESQL, H2));
    }
  }

  /** A file of the data folder, which one service at a time can open. */
  public static DatabaseAddress in(Path data) {
    Path file = data.toAbsolutePath().normalize().resolve("state/schedule");
    return new DatabaseAddress(H2 + "file:" + file, "", "");
  }

  /** The database of the settings; without one, a file of the data folder. */
  public static DatabaseAddress of(String url, String user, String password, Path data) {
    return url.isEmpty() ? in(data) : new DatabaseAddress(url, user, password);
  }

  /** The file of an H2 database that is named by its path and nothing else. */
  public Optional<Path> file() {
    String prefix = H2 + "file:";
    return Optional.of(url)
        .filter(text -> text.startsWith(prefix) && !text.contains(";"))
        .map(text -> Path.of(text.substring(prefix.length()) + FILE_NAME_END))
        .filter(Path::isAbsolute);
  }

  /** An H2 database of the same user in another file. */
  DatabaseAddress in(String name, Path folder) {
    return new DatabaseAddress(H2 + "file:" + folder.resolve(name), user, password);
  }

  public boolean isPostgresql() {
    return url.startsWith(POSTGRESQL);
  }

  /**
   * The address with what both databases need to take the same SQL, and H2 to keep what it said it
   * had: by itself it writes up to half a second after a commit, and a killed service loses that.
   */
  String fullUrl() {
    return isPostgresql()
        ? url
        : url + ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000;WRITE_DELAY=0";
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return url;
  }
}
