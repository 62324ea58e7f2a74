package sello.api.command;

import java.nio.file.Path;

/** The folder of the project, which the launcher knows. */
final class Home {
  private Home() {}

  static Path folder() {
    return Path.of(System.getProperty("sello.home", "")).toAbsolutePath().normalize();
  }
}
