package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CompanionFileTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "list.csv.source.json",
        ".DS_Store",
        ".~lock.list.xlsx#",
        "~$list.xlsx",
        "Thumbs.db",
        "desktop.ini",
        "READ ME.txt",
        "notes.md"
      })
  void it_holds_no_data(String name) {
    assertThat(CompanionFile.is(name, Set.of(name))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"list.csv", "list.xlsx", "list.csv~", "list.csv.bak", "Copy of list.tmp"})
  void it_may_hold_data(String name) {
    assertThat(CompanionFile.is(name, Set.of(name))).isFalse();
  }

  @Test
  void a_text_with_a_record_holds_data() {
    assertThat(CompanionFile.is("list.txt", Set.of("list.txt", "list.txt.source.json"))).isFalse();
  }
}
