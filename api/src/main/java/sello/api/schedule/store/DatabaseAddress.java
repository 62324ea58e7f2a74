package sello.api.schedule.store;

import java.nio.file.Path;
import java.util.Optional;
import sello.catalog.ShownAddress;

/**
 * Where the schedule's database is.
 *
 * @param url JDBC address of an H2 or PostgreSQL database
 */
public record DatabaseAddress(String url, String user, String password) {
  private static final String H2 = "jdbc:h2:";
  private static final String FILE = H2 + "file:";
  private static final String POSTGRESQL = "jdbc:postgresql:";

  /**
   * The same file in the way that an interrupt cannot close. Quartz interrupts its own thread when
   * it is stopped; amid a commit that would close the database for all threads.
   */
  private static final String UNINTERRUPTED_FILE = H2 + "async:";

  /** What H2 adds to a path. */
  static final String FILE_NAME_END = ".mv.db";

  public DatabaseAddress {
    if (!url.startsWith(H2) && !url.startsWith(POSTGRESQL)) {
      throw new IllegalArgumentException(
          "SELLO_DATABASE is '%s', not a JDBC address that begins with %s or %s."
              .formatted(ShownAddress.of(url), POSTGRESQL, H2));
    }
  }

  /** A file of the data folder, which one service at a time can open. */
  public static DatabaseAddress in(Path data) {
    Path file = data.toAbsolutePath().normalize().resolve("state/schedule");
    return new DatabaseAddress(FILE + file, "", "");
  }

  /** The database of the settings; without one, a file of the data folder. */
  public static DatabaseAddress of(String url, String user, String password, Path data) {
    return url.isEmpty() ? in(data) : new DatabaseAddress(url, user, password);
  }

  /** The file of an H2 database that is named by its path and nothing else. */
  public Optional<Path> file() {
    return Optional.of(url)
        .filter(text -> text.startsWith(FILE) && !text.contains(";"))
        .map(text -> Path.of(text.substring(FILE.length()) + FILE_NAME_END))
        .filter(Path::isAbsolute);
  }

  /** An H2 database of the same user in another file. */
  DatabaseAddress in(String name, Path folder) {
    return new DatabaseAddress(FILE + folder.resolve(name), user, password);
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
        : uninterrupted()
            + ";DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=30000;WRITE_DELAY=0";
  }

  private String uninterrupted() {
    return url.startsWith(FILE) ? UNINTERRUPTED_FILE + url.substring(FILE.length()) : url;
  }

  /** Never shows the password. */
  @Override
  public String toString() {
    return ShownAddress.of(url);
  }
}
