package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How times, patterns, parameters and bodies are read, and how the secret is kept. */
class ReadingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "2026-03-29T03:30:00Z,            2026-03-29T03:30:00Z",
    "2026-03-29T03:30:00+02:00,       2026-03-29T01:30:00Z",
    "2026-03-29T03:30:00-0330,        2026-03-29T07:00:00Z",
    "2026-03-29t03:30:00.1234569z,    2026-03-29T03:30:00.123456Z",
    "2026-03-29 03:30+02,             2026-03-29T01:30:00Z"
  })
  void a_time_with_a_zone_is_read(String text, Instant instant) {
    assertThat(Times.read(text).instant()).contains(instant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-03-29T03:30:00", "2026-03-29", "2026-03-29 03:30"})
  void a_time_without_a_zone_is_a_time_and_no_instant(String text) {
    assertThat(Times.read(text).isTime()).isTrue();
    assertThat(Times.read(text).instant()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2026-02-30T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+02:00",
        "9999-12-31T23:59:59-01:00",
        "+10000-01-01T00:00:00Z",
        "2026-03-29T24:30:00Z",
        "1700000000"
      })
  void what_is_no_time_is_none(String text) {
    assertThat(Times.read(text).isTime()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "label%,      label%",
        "LABEL_x,     label_x",
        "~,           %",
        "a\\_b,       a!_b",
        "a\\%,        a!%",
        "a\\\\b,      a\\b",
        "a\\,         a\\",
        "a\\b,        a\\b",
        "50!,         50!!",
        "!\\,         !!\\"
      })
  void a_pattern_escapes_what_means_itself(String pattern, String like) {
    assertThat(LikePattern.of(pattern)).containsExactly(like);
  }

  @Test
  void a_bar_parts_patterns() {
    assertThat(LikePattern.of("dag1 | dag2%")).containsExactly("dag1", "dag2%");
  }

  @Test
  void all_that_is_wrong_with_a_body_is_said_at_once() {
    Sent sent =
        Sent.of(
            "{\"a\":1,\"b\":\"x\",\"c\":\"2026-01-01\",\"more\":0}"
                .getBytes(StandardCharsets.UTF_8),
            Set.of("a", "b", "c", "d"));
    sent.text("a");
    sent.flag("b", false);
    sent.time("c");
    sent.need("d");

    assertThatThrownBy(sent::check)
        .isInstanceOfSatisfying(
            HttpRefusal.class,
            refusal ->
                assertThat(refusal.body().path("detail").findValuesAsText("type"))
                    .containsExactly(
                        "string_type",
                        "bool_type",
                        "timezone_aware",
                        "missing",
                        "extra_forbidden"));
  }

  @Test
  void a_secret_is_made_once_and_only_its_owner_can_read_it() throws Exception {
    Path file = folder.resolve("state/token.secret");

    TokenSecret first = TokenSecret.in(file);

    assertThat(TokenSecret.in(file)).isEqualTo(first);
    assertThat(first.value()).hasSize(64);
    assertThat(first.toString()).doesNotContain(first.value());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(file.getParent()).isDirectoryContaining("glob:**/token.secret");
    assertThatThrownBy(() -> new TokenSecret("short")).hasMessageContaining("needs 32");
  }

  @Test
  void a_password_is_kept_as_a_hash_that_knows_it() {
    assertThatThrownBy(() -> Passwords.hash("short")).hasMessageContaining("at least 8");
    assertThatThrownBy(() -> Passwords.hash("ñ".repeat(40))).hasMessageContaining("72 bytes");
    assertThat(Passwords.hash("a good password"))
        .startsWith("$2a$10$")
        .isNotEqualTo(Passwords.hash("a good password"));
  }
}
