package sello.api.command;

import picocli.CommandLine.Command;
import sello.transforms.Pipeline;

/** {@code sello plan}: the plan as a picture. */
@Command(
    name = "plan",
    description = "Print the plan, every table and its inputs, as a Mermaid flowchart.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Runnable {
  @Override
  public void run() {
    System.out.print(Pipeline.PLAN.mermaid());
  }
}
