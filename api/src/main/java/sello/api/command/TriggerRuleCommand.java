package sello.api.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import sello.api.schedule.TaskState;
import sello.api.schedule.TriggerRule;
import sello.api.schedule.UpstreamCounts;
import sello.api.schedule.dagfile.Fields;
import sello.api.schedule.timetable.ScheduleError;

/** {@code sello schedule trigger-rule}: whether a task may start. */
@Command(
    name = "trigger-rule",
    description = "Print run, wait, skipped or upstream_failed: what becomes of a task.",
    mixinStandardHelpOptions = true)
final class TriggerRuleCommand extends Inspection {
  private static final String UNFINISHED = "unfinished";

  @Option(names = "--rule", paramLabel = "RULE", description = "Such as all_success.")
  private Optional<String> rule = Optional.empty();

  @Option(
      names = "--upstream",
      paramLabel = "STATE,...",
      description = "success, failed, skipped, upstream_failed, unfinished; may be empty.")
  private Optional<String> upstream = Optional.empty();

  @Override
  ObjectNode question() {
    Question question = new Question();
    question.text("trigger_rule", rule);
    ArrayNode states = question.asked().putArray("upstream_states");
    upstream.stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(String::strip)
        .filter(state -> !state.isEmpty())
        .forEach(states::add);
    return question.asked();
  }

  @Override
  InspectionAnswer answer(Fields question) {
    String name = question.requiredText("trigger_rule");
    TriggerRule asked =
        TriggerRule.named(name)
            .orElseThrow(
                () ->
                    new ScheduleError(
                        "There is no rule '" + name + "'; there are " + TriggerRule.texts() + "."));
    UpstreamCounts counts =
        UpstreamCounts.of(
            question.texts("upstream_states").stream().map(TriggerRuleCommand::state).toList());
    return new OneValue("outcome", asked.decide(counts).text());
  }

  private static Optional<TaskState> state(String text) {
    if (text.equals(UNFINISHED)) {
      return Optional.empty();
    }
    return Stream.of(
            TaskState.SUCCESS, TaskState.FAILED, TaskState.SKIPPED, TaskState.UPSTREAM_FAILED)
        .filter(state -> state.text().equals(text))
        .findFirst()
        .or(
            () -> {
              throw new ScheduleError(
                  "There is no state '"
                      + text
                      + "'; there are success, failed, skipped, upstream_failed, unfinished.");
            });
  }
}
