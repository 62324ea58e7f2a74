package sello.api.command;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** When a service is killed: after a task has said something, or while it has to do with a run. */
enum KillMoment {
  /** Perhaps before it is served, or has its schedule. */
  STARTING("", "", 4000, 1),
  /** While somebody asks for a run: they may never hear of it. */
  ASKED("", "", 80, 1),
  QUEUED("", "", 800, 1),
  CHECKING("check", " Starting ", 4000, 2),
  CHECKED("check", "exit status 0", 400, 2),
  BUILDING("build", " Starting ", 15_000, 4),
  PREPARING("build", "disclosure control", 2500, 1),
  PREPARED("build", "exit status 0", 400, 1),
  PUBLISHING("publish", " Starting ", 1800, 2),
  PUBLISHED("publish", "exit status 0", 400, 2);

  final String taskId;
  final String line;
  private final int longest;
  private final int weight;

  KillMoment(String taskId, String line, int longest, int weight) {
    this.taskId = taskId;
    this.line = line;
    this.longest = longest;
    this.weight = weight;
  }

  /** How long after what is waited for. */
  long millis(Random random) {
    return random.nextInt(longest);
  }

  /**
   * One of those that are to come.
   *
   * @param taskId what the run under way has to do next
   * @param isShort whether another run may be asked for
   */
  static KillMoment next(Random random, String taskId, boolean isShort) {
    List<KillMoment> all =
        Stream.of(values())
            .filter(moment -> moment.taskId.isEmpty() || moment.taskId.equals(taskId))
            .filter(moment -> isShort || (moment != ASKED && moment != QUEUED))
            .flatMap(moment -> Collections.nCopies(moment.weight, moment).stream())
            .toList();
    return all.get(random.nextInt(all.size()));
  }
}
