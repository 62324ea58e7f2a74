package sello.api.schedule.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** What tokens are signed with: the setting's, or one that is made once and kept in a file. */
public record TokenSecret(String value) {
  /** RFC 7518, section 3.2: as long as the hash. */
  private static final int BYTES = 32;

  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  public TokenSecret {
    if (value.length() < BYTES) {
      throw new IllegalArgumentException(
          "The secret of tokens has %d characters; it needs %d or more."
              .formatted(value.length(), BYTES));
    }
  }

  /** The one in a file, which is made when it is not there; only its owner can read it. */
  public static TokenSecret in(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return new TokenSecret(Files.readString(file).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("The secret of tokens, " + file + ", cannot be read.", e);
    }
  }

  /**
   * Written beside and moved, so that nobody reads half of it; who comes second takes the first.
   */
  private static void make(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "secret", "", OWNER_ONLY);
    Files.writeString(draft, HexFormat.of().formatHex(secret), StandardOpenOption.WRITE);
    try {
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // Another service was faster: its secret is there, whole.
    } finally {
      Files.delete(draft);
    }
  }

  /** Never shows it. */
  @Override
  public String toString() {
    return "a secret";
  }
}
