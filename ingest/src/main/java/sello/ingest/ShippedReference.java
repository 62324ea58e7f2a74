package sello.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;

/** The reference data that comes with the program, in the resources of this module. */
final class ShippedReference {
  private ShippedReference() {}

  static URI location(String name) {
    URL url =
        Objects.requireNonNull(
            ShippedReference.class.getResource("reference/" + name), "reference/" + name);
    try {
      return url.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
