package sello.api.schedule.rest;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import sello.api.schedule.engine.Commands;
import sello.api.schedule.engine.Schedule;
import sello.api.schedule.engine.TryName;

/** The REST API of a schedule. */
public final class ScheduleApi implements AutoCloseable {
  private final List<Call> calls;
  private final Gate gate;
  private final WaitCalls waits;

  /**
   * @param logFile where a try writes its log
   * @param secret that tokens are signed with
   */
  public ScheduleApi(
      Schedule schedule, Function<TryName, Path> logFile, TokenSecret secret, Clock clock) {
    Jdbi jdbi = schedule.database().jdbi();
    Commands commands = schedule.commands();
    Users users = new Users(jdbi, clock);
    Tokens tokens = new Tokens(secret, clock);
    Dags dags = new Dags(jdbi);
    Versions versions = new Versions(jdbi);
    InForce definitions = new InForce(versions, schedule.definitions()::of);
    Runs runs = new Runs(jdbi, versions);
    Tasks tasks = new Tasks(jdbi, versions, runs);
    this.gate = new Gate(users, tokens);
    this.waits = new WaitCalls(runs);
    this.calls =
        Stream.of(
                Calls.system(new SystemCalls(jdbi, clock), new LoginCalls(users, tokens)),
                Calls.definitions(
                    new DagCalls(jdbi, dags, definitions, commands),
                    new DefinitionCalls(dags, versions, definitions),
                    new ErrorCalls(jdbi)),
                Calls.runs(
                    new RunCalls(dags, runs),
                    new RunChangeCalls(dags, runs, tasks, commands),
                    waits,
                    new StatsCalls(jdbi)),
                Calls.tasks(
                    new TaskCalls(dags, runs, tasks),
                    new TaskChangeCalls(dags, definitions, runs, tasks, commands),
                    new LogCalls(tasks, logFile),
                    new PoolCalls(jdbi)),
                Calls.backfills(new BackfillCalls(jdbi), new BackfillChangeCalls(dags, commands)))
            .flatMap(List::stream)
            .toList();
  }

  /**
   * Answers a call.
   *
   * @param path below the door
   */
  void answer(Context ctx, String path) throws IOException {
    List<Call> here = calls.stream().filter(call -> call.isAt(path)).toList();
    Optional<Call> called =
        here.stream().filter(call -> call.method().equals(ctx.method())).findFirst();
    if (called.isPresent()) {
      new Answering(gate, called.get()).handle(ctx, path);
    } else {
      Answering.refuse(ctx, here.isEmpty() ? HttpRefusal.noRoute() : wrongMethod(here));
    }
  }

  private static HttpRefusal wrongMethod(List<Call> here) {
    String allowed =
        here.stream()
            .map(call -> call.method().name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return HttpRefusal.of(405, "Method Not Allowed", Map.of("Allow", allowed));
  }

  /** Every call that is offered. */
  List<Call> calls() {
    return calls;
  }

  @Override
  public void close() {
    waits.close();
  }
}
