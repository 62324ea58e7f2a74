package sello.api.command;

import java.util.Map;
import picocli.CommandLine.Command;
import sello.catalog.Setting;
import sello.catalog.Settings;

/** {@code sello settings}: what is set, and what could be. */
@Command(
    name = "settings",
    description = "Print every setting with the value in force.",
    mixinStandardHelpOptions = true)
final class SettingsCommand implements Runnable {
  @Override
  public void run() {
    Map<String, String> environment = System.getenv();
    for (Setting setting : Settings.ALL) {
      System.out.printf(
          "%-32s %-12s %s%n",
          setting.name(), Settings.shown(setting, environment), setting.sentence());
    }
  }
}
