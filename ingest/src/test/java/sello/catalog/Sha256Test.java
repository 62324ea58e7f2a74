package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against the examples of FIPS 180-4 that NIST publishes. */
final class Sha256Test {
  @Test
  void the_hash_of_a_text_is_that_of_the_standard() {
    assertThat(Sha256.of("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void the_hash_of_a_file_larger_than_a_chunk_is_that_of_the_standard(@TempDir Path folder)
      throws IOException {
    Path file = Files.writeString(folder.resolve("million"), "a".repeat(1_000_000));

    assertThat(Sha256.of(file))
        .isEqualTo("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
  }
}
