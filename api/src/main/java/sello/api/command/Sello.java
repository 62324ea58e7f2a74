package sello.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import sello.transforms.BuildCommand;
import sello.transforms.CommandExit;
import sello.transforms.MirrorCommand;
import sello.transforms.PruneCommand;
import sello.transforms.PublishCommand;

/** The main class of the launcher: lists the commands, and runs those that need no Spark. */
@Command(
    name = "./sello",
    description = "Statistics of the eTwinning School Label: from published files to open data.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    version = "sello 0.2.0",
    subcommands = {
      DemoCommand.class,
      BuildCommand.class,
      PublishCommand.class,
      MirrorCommand.class,
      CheckCommand.class,
      DocsCommand.class,
      ServeCommand.class,
      ReportCommand.class,
      VerifyCommand.class,
      UsersCommand.class,
      PruneCommand.class,
      PlanCommand.class,
      ScheduleCommand.class,
      SampleCommand.class,
      SettingsCommand.class,
      AcceptCommand.class,
      SparkMasterCommand.class,
      SparkWorkerCommand.class
    })
public final class Sello implements Runnable {

  public static void main(String[] arguments) {
    System.exit(CommandExit.run(new Sello(), arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
