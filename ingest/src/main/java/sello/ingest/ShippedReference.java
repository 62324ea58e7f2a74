package sello.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import sello.storage.Folders;

/** The reference data that comes with the program, in the resources of this module. */
final class ShippedReference {
  private static final String SCHEME = "shipped";

  private ShippedReference() {}

  static URI location(String name) {
    return URI.create(SCHEME + ":reference/" + name);
  }

  static boolean isShipped(URI location) {
    return SCHEME.equals(location.getScheme());
  }

  /** Opens a shipped file or any other location. */
  static InputStream open(URI location) throws IOException {
    if (!isShipped(location)) {
      return Folders.open(location);
    }
    InputStream in = ShippedReference.class.getResourceAsStream(location.getSchemeSpecificPart());
    if (in == null) {
      throw new FileNotFoundException(location + " is not shipped");
    }
    return in;
  }
}
