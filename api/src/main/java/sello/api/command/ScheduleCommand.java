package sello.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sello schedule}: what the scheduler would do, asked without running anything. */
@Command(
    name = "schedule",
    description =
        "Ask what the scheduler would do: the next runs, and what files of workflows mean.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {PreviewCommand.class, ScheduleCheckCommand.class})
final class ScheduleCommand implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
