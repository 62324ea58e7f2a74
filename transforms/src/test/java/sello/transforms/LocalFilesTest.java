package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalFilesTest {
  @TempDir Path folder;

  private FileSystem spark() throws IOException {
    Configuration session = TestSpark.session().sparkContext().hadoopConfiguration();
    return FileSystem.get(folder.toUri(), session);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void spark_writes_files_with_the_permissions_asked_for_and_no_checksum_beside_them()
      throws IOException {
    assertThat(spark()).isInstanceOf(LocalFiles.class);
    try (FSDataOutputStream out = spark().create(path("file"))) {
      out.writeBytes("written");
    }
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all).containsExactly(folder.resolve("file"));
    }
    assertThat(folder.resolve("file")).hasContent("written");
    for (String mode : List.of("rw-r--r--", "rwxr-x--x", "r--------", "rwxrwxrwx", "-wx-w--wx")) {
      spark().setPermission(path("file"), FsPermission.valueOf("-" + mode));
      assertThat(permissions(folder.resolve("file"))).isEqualTo(mode);
    }
  }

  @Test
  void folders_too() throws IOException {
    assertThat(spark().mkdirs(path("a/b"), FsPermission.valueOf("drwxr-x---"))).isTrue();

    assertThat(permissions(folder.resolve("a/b"))).isEqualTo("rwxr-x---");
  }

  private org.apache.hadoop.fs.Path path(String name) {
    return new org.apache.hadoop.fs.Path(folder.resolve(name).toUri());
  }
}
