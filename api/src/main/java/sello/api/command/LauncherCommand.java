package sello.api.command;

import sello.transforms.EnvironmentError;

/** A command that the launcher itself runs, in another process: here it is only listed. */
abstract class LauncherCommand implements Runnable {
  @Override
  public void run() {
    throw new EnvironmentError("Run this command with the launcher ./sello.");
  }
}
