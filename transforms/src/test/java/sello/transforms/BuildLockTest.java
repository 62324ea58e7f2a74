package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.storage.LocalFolder;

final class BuildLockTest {
  @TempDir Path data;

  @Test
  void a_second_build_in_the_same_folder_is_refused_until_the_first_has_ended() {
    try (BuildLock first = BuildLock.take(new LocalFolder(data))) {
      assertThat(first).isNotNull();
      assertThatExceptionOfType(EnvironmentError.class)
          .isThrownBy(() -> BuildLock.take(new LocalFolder(data)))
          .withMessage(
              "Another build is at work in " + data + ". Wait for it, or choose another --data.");
    }
    try (BuildLock next = BuildLock.take(new LocalFolder(data))) {
      assertThat(Files.exists(data.resolve("state/build.lock"))).isTrue();
      assertThat(next).isNotNull();
    }
  }

  @Test
  void builds_in_two_folders_do_not_wait_for_each_other() {
    try (BuildLock one = BuildLock.take(new LocalFolder(data.resolve("one")));
        BuildLock two = BuildLock.take(new LocalFolder(data.resolve("two")))) {
      assertThat(one).isNotSameAs(two);
    }
  }
}
