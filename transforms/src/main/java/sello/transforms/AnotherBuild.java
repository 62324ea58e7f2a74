package sello.transforms;

import java.nio.file.Path;

/** Another build is at work in the data folder: it will end. */
final class AnotherBuild extends EnvironmentError {
  AnotherBuild(Path data) {
    super("Another build is at work in " + data + ". Wait for it, or choose another --data.");
  }
}
