package sello.api.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sello users}: who may read the schedule over its REST API, and who may change it. */
@Command(
    name = "users",
    description = "Say who may use the REST API of the schedule.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    subcommands = {UsersAddCommand.class, UsersListCommand.class, UsersRemoveCommand.class})
final class UsersCommand implements Runnable {
  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
