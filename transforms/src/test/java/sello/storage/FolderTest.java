package sello.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Sha256;
import sello.storage.Folder.StoredFile;

/** A folder of this machine and one of a store do the same. */
final class FolderTest {
  private static final Path HOME = Path.of("..").toAbsolutePath().normalize();

  @TempDir static Path objects;
  @TempDir Path temporary;
  private static S3Server server;

  @BeforeAll
  static void start() {
    server = S3Server.start(HOME, objects, "aws-v2-or-v4");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Configuration configuration(String endpoint, String secret) {
    Configuration configuration = new Configuration();
    configuration.set("fs.s3a.endpoint", endpoint);
    configuration.set("fs.s3a.endpoint.region", "us-east-1");
    configuration.set("fs.s3a.path.style.access", "true");
    configuration.set("fs.s3a.access.key", S3Server.KEY);
    configuration.set("fs.s3a.secret.key", secret);
    configuration.set("fs.s3a.attempts.maximum", "1");
    configuration.set("fs.s3a.retry.limit", "0");
    configuration.set("fs.s3a.impl.disable.cache", "true");
    return configuration;
  }

  private Folder folder(String kind) {
    return kind.equals("local")
        ? new LocalFolder(temporary.resolve("data"))
        : new HadoopFolder(
            S3Server.address(temporary.getFileName().toString()),
            configuration(server.endpoint(), S3Server.SECRET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "store"})
  void what_is_written_is_read_and_listed_until_it_is_deleted(String kind) throws IOException {
    Folder folder = folder(kind);
    assertThat(folder.has("a/b.txt")).isFalse();
    assertThat(folder.text("a/b.txt")).isEmpty();
    assertThat(folder.names("a")).isEmpty();
    assertThat(folder.files("")).isEmpty();

    folder.write("a/b.txt", "first\n");
    folder.write("a/b.txt", "grüße [1] 50%\n");
    folder.write("a/c d/e.txt", "x");

    assertThat(folder.text("a/b.txt")).contains("grüße [1] 50%");
    assertThat(folder.has("a/b.txt")).isTrue();
    assertThat(folder.has("a")).isFalse();
    assertThat(folder.names("a/")).containsExactly("b.txt", "c d/");
    assertThat(folder.files("a"))
        .extracting(StoredFile::path)
        .containsExactly("a/b.txt", "a/c d/e.txt");
    assertThat(folder.files("")).extracting(StoredFile::bytes).containsExactly(16L, 1L);
    try (var in = Folders.open(new LocalFolder(temporary).uri("none"))) {
      throw new AssertionError(in.toString());
    } catch (java.io.FileNotFoundException e) {
      assertThat(e).hasMessageContaining("none");
    }

    folder.delete("a");
    folder.delete("a");
    assertThat(folder.files("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "store"})
  void a_file_is_put_and_moved_over_another(String kind) throws IOException {
    Folder folder = folder(kind);
    Path local = Files.writeString(temporary.resolve("local.txt"), "new");
    folder.write("tables/t/part", "old");

    folder.put(local, "tables/t/part");
    assertThat(local).doesNotExist();
    folder.write("from", "moved");
    folder.move("from", "tables/u/part");
    folder.move("tables/u/part", "tables/t/part");

    assertThat(folder.text("tables/t/part")).contains("moved");
    assertThat(folder.files("")).extracting(StoredFile::path).containsExactly("tables/t/part");
    assertThat(Sha256.isOf(folder, "tables/t/part", Sha256.of("moved"))).isTrue();
    assertThat(Sha256.isOf(folder, "tables/t/part", Sha256.of("else"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "store"})
  void a_whole_folder_takes_its_place(String kind) throws IOException {
    Folder folder = folder(kind);
    LocalFolder scratch = new LocalFolder(folder.scratch(".writing/1"));
    scratch.write("release/open/a.csv", "a");
    scratch.write("release/manifest.json", "{}");

    folder.place(scratch.path("release"), "releases/r-1", "manifest.json");

    assertThat(folder.files("releases"))
        .extracting(StoredFile::path)
        .containsExactly("releases/r-1/manifest.json", "releases/r-1/open/a.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "store"})
  void a_file_is_replaced_only_when_it_is_what_is_expected(String kind) throws IOException {
    Folder folder = folder(kind);

    assertThat(folder.replace("latest", Optional.of("r-0"), "r-1")).isFalse();
    assertThat(folder.replace("latest", Optional.empty(), "r-1")).isTrue();
    assertThat(folder.replace("latest", Optional.empty(), "r-2")).isFalse();
    assertThat(folder.replace("latest", Optional.of("r-0"), "r-2")).isFalse();
    assertThat(folder.replace("latest", Optional.of("r-1"), "r-2")).isTrue();
    assertThat(folder.text("latest")).contains("r-2");
  }

  /** A store in which another writes a file just after it was read. */
  private HadoopFolder overtaken() {
    return new HadoopFolder(
        S3Server.address(temporary.getFileName().toString()),
        configuration(server.endpoint(), S3Server.SECRET)) {
      @Override
      public Optional<String> text(String path) throws IOException {
        Optional<String> read = super.text(path);
        folder("store").write(path, "r-9\n");
        return read;
      }
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoever_is_overtaken_between_reading_and_writing_replaces_nothing(boolean isThere)
      throws IOException {
    Folder folder = folder("store");
    Optional<String> before = isThere ? Optional.of("r-0") : Optional.empty();
    before.ifPresent(id -> folder.write("latest", id + "\n"));

    assertThat(overtaken().replace("latest", before, "r-1")).isFalse();
    assertThat(folder.text("latest")).contains("r-9");
  }

  @Test
  void a_wrong_key_a_missing_bucket_and_a_store_that_is_gone_are_told_in_a_sentence() {
    String address = S3Server.address("data");
    assertThatExceptionOfType(StorageError.class)
        .isThrownBy(
            () -> new HadoopFolder(address, configuration(server.endpoint(), "wrong")).has("x"))
        .withMessageStartingWith(address + ": the store refuses the credentials.")
        .withMessageNotContaining("wrong");
    assertThatExceptionOfType(StorageError.class)
        .isThrownBy(
            () ->
                new HadoopFolder(
                        "s3a://not-there/data", configuration(server.endpoint(), S3Server.SECRET))
                    .names(""))
        .withMessageStartingWith("s3a://not-there/data: there is no such bucket.");
    assertThatExceptionOfType(StorageError.class)
        .isThrownBy(
            () ->
                new HadoopFolder(address, configuration("http://127.0.0.1:1", S3Server.SECRET))
                    .has("x"))
        .withMessageStartingWith(address + ": the store cannot be used (")
        .withMessageNotContaining(S3Server.SECRET);
  }
}
