package sello.api.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import sello.api.schedule.InstantText;
import sello.api.schedule.rest.User;
import sello.api.schedule.rest.Users;
import sello.transforms.CommandExit;

/** {@code sello users list}: names and roles. */
@Command(
    name = "list",
    description = "List the users with their roles.",
    mixinStandardHelpOptions = true)
final class UsersListCommand implements Callable<Integer> {
  @Mixin private UserStore store = new UserStore();

  @Override
  public Integer call() {
    List<User> all = store.with(Users::all);
    for (User user : all) {
      System.out.printf(
          "%-9s %s  since %s%n",
          user.role().word(), user.name(), InstantText.Z.of(user.createdAt()));
    }
    return CommandExit.DONE;
  }
}
