package sello.api.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sello.api.schedule.rest.Role;
import sello.transforms.CommandExit;

/** {@code sello users add}: a user with a role and a password. */
@Command(
    name = "add",
    description = {
      "Add a user, or give one another role and password.",
      "The password is asked for on a terminal, else it is the first line of standard input."
    },
    mixinStandardHelpOptions = true)
final class UsersAddCommand implements Callable<Integer> {
  @Mixin private UserStore store = new UserStore();

  @Parameters(index = "0", paramLabel = "NAME", description = "Name of the user.")
  private String name = "";

  @Option(
      names = "--role",
      required = true,
      paramLabel = "ROLE",
      description = "viewer: reads everything. operator: also starts, stops and changes.")
  private Role role = Role.VIEWER;

  @Override
  public Integer call() {
    String password = NewPassword.ask(name);
    store.with(
        users -> {
          users.put(name, role, password);
          return role;
        });
    System.out.println(name + " is " + role.word());
    return CommandExit.DONE;
  }
}
