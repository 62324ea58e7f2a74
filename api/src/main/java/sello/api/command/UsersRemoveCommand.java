package sello.api.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import sello.transforms.CommandExit;

/** {@code sello users remove}: takes a user away, and with it all tokens of that user. */
@Command(
    name = "remove",
    description = "Remove a user. Tokens of that user end at once.",
    mixinStandardHelpOptions = true)
final class UsersRemoveCommand implements Callable<Integer> {
  @Mixin private UserStore store = new UserStore();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the user.")
  private String name = "";

  @Override
  public Integer call() {
    if (!store.with(users -> users.remove(name))) {
      throw new IllegalArgumentException("There is no user '%s'.".formatted(name));
    }
    System.out.println(name + " is removed");
    return CommandExit.DONE;
  }
}
