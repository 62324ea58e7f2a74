package sello.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sello schedule}: what the scheduler would do, asked without running anything. */
@Command(
    name = "schedule",
    description = "Ask what the scheduler would do: runs, rules, retries, templates, files.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {
      PreviewCommand.class,
      TriggerRuleCommand.class,
      RetryDelayCommand.class,
      RenderCommand.class,
      ScheduleCheckCommand.class
    })
final class ScheduleCommand implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
