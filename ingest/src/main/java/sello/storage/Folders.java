package sello.storage;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Folders by their addresses. Only for those of a store Hadoop must be on the class path. */
public final class Folders {
  private static final Pattern STORE = Pattern.compile("[a-z][a-z0-9+.-]*://.+");

  private Folders() {}

  /** Whether an address names a store, and no folder of this machine. */
  public static boolean isStore(String address) {
    return STORE.matcher(address).matches();
  }

  /**
   * A folder of this machine, or a prefix of a store.
   *
   * @throws StorageError when the store refuses or does not answer
   */
  public static Folder at(String address) {
    return isStore(address) ? Stores.folder(address) : new LocalFolder(Path.of(address));
  }

  /** Opens a file by what {@link Folder#uri} gives for it. */
  public static InputStream open(URI file) throws IOException {
    return "file".equals(file.getScheme()) ? file.toURL().openStream() : Stores.open(file);
  }
}
