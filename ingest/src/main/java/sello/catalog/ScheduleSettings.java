package sello.catalog;

import java.util.List;
import java.util.Map;

/**
 * What can be set of the schedule.
 *
 * @param database JDBC address; empty for a file of the data folder
 * @param workflows folder of their files; empty for those of the installation
 * @param tokenSecret that tokens of the REST API are signed with; empty for one in the data folder
 * @param inputs folders of the input files of scheduled builds, with ':' between; empty for the
 *     folder {@code inputs} of the data folder
 * @param webhook address that is told of runs that failed; empty for none
 */
public record ScheduleSettings(
    String database,
    String user,
    String password,
    String workflows,
    String tokenSecret,
    String inputs,
    String webhook) {
  private static final int SHORTEST_SECRET = 32;

  private static final Setting DATABASE =
      new Setting(
          "SELLO_DATABASE",
          "",
          "JDBC address of the schedule's PostgreSQL database, which several services may share;"
              + " empty: a file in the data folder, for one service.");
  private static final Setting USER =
      new Setting("SELLO_DATABASE_USER", "", "User of the schedule's database.");
  private static final Setting PASSWORD =
      new Setting("SELLO_DATABASE_PASSWORD", "", "Password of that user; it is never shown.", true);
  private static final Setting WORKFLOWS =
      new Setting(
          "SELLO_WORKFLOWS", "", "Folder with the YAML files of workflows; empty: those shipped.");

  private static final Setting TOKEN_SECRET =
      new Setting(
          "SELLO_TOKEN_SECRET",
          "",
          "What tokens of the REST API are signed with, at least 32 characters, the same for services"
              + " that share a database; empty: one made once in the data folder. It is never shown.",
          true);
  private static final Setting INPUTS =
      new Setting(
          "SELLO_INPUTS",
          "",
          "Folders with input files, with ':' between: of scheduled builds, and of a command that is"
              + " given none; empty: the folder inputs of the data folder.");
  private static final Setting WEBHOOK =
      new Setting(
          "SELLO_WEBHOOK",
          "",
          "Address that is told of scheduled runs that failed, by a POST of JSON; empty: none. It is"
              + " never shown.",
          true);

  static final List<Setting> ALL =
      List.of(DATABASE, USER, PASSWORD, WORKFLOWS, TOKEN_SECRET, INPUTS, WEBHOOK);

  public ScheduleSettings {
    if (!tokenSecret.isEmpty() && tokenSecret.length() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "SELLO_TOKEN_SECRET has %d characters, not %d or more."
              .formatted(tokenSecret.length(), SHORTEST_SECRET));
    }
    if (!webhook.matches("|https?://[^\\s/?#@]+([/?#]\\S*)?")) {
      throw new IllegalArgumentException(
          "SELLO_WEBHOOK is not an address such as https://alerts.example/sello; a name and password"
              + " before the host would not be sent: let the address itself open the door.");
    }
  }

  static ScheduleSettings from(Map<String, String> environment) {
    return new ScheduleSettings(
        Settings.value(DATABASE, environment),
        Settings.value(USER, environment),
        Settings.value(PASSWORD, environment),
        Settings.value(WORKFLOWS, environment),
        Settings.value(TOKEN_SECRET, environment),
        Settings.value(INPUTS, environment),
        Settings.value(WEBHOOK, environment));
  }

  /** Without secrets and webhook, so that no message gives away what may open doors. */
  @Override
  public String toString() {
    return "ScheduleSettings[database=%s, user=%s, workflows=%s, inputs=%s]"
        .formatted(ShownAddress.of(database), user, workflows, inputs);
  }
}
