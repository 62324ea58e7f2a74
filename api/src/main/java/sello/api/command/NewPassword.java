package sello.api.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** A password that somebody chooses: typed twice, unseen, or piped in. */
final class NewPassword {
  private NewPassword() {}

  static String ask(String name) {
    return Optional.ofNullable(System.console())
        .map(console -> typed(console, name))
        .orElseGet(NewPassword::piped);
  }

  private static String typed(Console console, String name) {
    String first = line(console.readPassword("Password of %s: ", name));
    if (!first.equals(line(console.readPassword("Once more: ")))) {
      throw new IllegalArgumentException("The two passwords differ.");
    }
    return first;
  }

  private static String line(char[] typed) {
    return Optional.ofNullable(typed)
        .map(String::new)
        .orElseThrow(() -> new IllegalArgumentException("No password was typed."));
  }

  private static String piped() {
    try {
      // Not closed: standard input is the process's.
      String line =
          new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine();
      return Optional.ofNullable(line)
          .orElseThrow(
              () -> new IllegalArgumentException("Standard input holds no line with a password."));
    } catch (IOException e) {
      throw new UncheckedIOException("Standard input cannot be read.", e);
    }
  }
}
