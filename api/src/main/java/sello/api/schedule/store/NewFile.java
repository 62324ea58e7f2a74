package sello.api.schedule.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The file of a database that is not there yet: it is made beside its place and moved there once
 * its tables are whole. H2 keeps every table that was made, also when its maker is killed before
 * the next one; half of them would be in the way for ever.
 */
final class NewFile {
  private static final String BESIDE = "schedule.new";

  /** It will hold the hashes of passwords. */
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final DatabaseAddress address;
  private final Path place;
  private final Path folder;

  private NewFile(DatabaseAddress address, Path place) {
    this.address = address;
    this.place = place;
    this.folder = place.resolveSibling("");
  }

  /**
   * Makes the file, unless it is there.
   *
   * @param tables makes them
   */
  static synchronized void make(DatabaseAddress address, Path place, Consumer<DataSource> tables) {
    if (!Files.exists(place)) {
      try {
        new NewFile(address, place).make(tables);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** One process at a time: the second finds the file there. */
  private void make(Consumer<DataSource> tables) throws IOException {
    Files.createDirectories(folder);
    try (FileChannel lock =
        FileChannel.open(
            folder.resolve(BESIDE + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE)) {
      lock.lock();
      if (!Files.exists(place)) {
        Path beside = folder.resolve(BESIDE + DatabaseAddress.FILE_NAME_END);
        Files.deleteIfExists(beside);
        tables.accept(source());
        Files.setPosixFilePermissions(beside, OWNER_ONLY);
        Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Each of its connections is closed by who asked for it, and with the last one the file is. */
  private DataSource source() {
    JdbcDataSource source = new JdbcDataSource();
    source.setURL(address.in(BESIDE, folder).fullUrl());
    source.setUser(address.user());
    source.setPassword(address.password());
    return source;
  }
}
