package sello.storage;

import java.io.IOException;
import java.util.Locale;

/** A store of objects refused something, or did not answer. */
public final class StorageError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param folder what was asked for, without credentials
   */
  public StorageError(String folder, IOException cause) {
    super(sentence(folder, cause), cause);
  }

  private static String sentence(String folder, IOException cause) {
    String said = String.valueOf(cause.getMessage());
    String kind = cause.getClass().getSimpleName();
    if (kind.equals("UnknownStoreException")) {
      return folder + ": there is no such bucket. Make it, or name another.";
    }
    if (kind.equals("AccessDeniedException") || said.toLowerCase(Locale.ROOT).contains("403")) {
      return folder
          + ": the store refuses the credentials. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY of"
          + " somebody who may read and write there.";
    }
    return "%s: the store cannot be used (%s). Try again when it answers."
        .formatted(folder, said.lines().findFirst().orElse(kind));
  }
}
