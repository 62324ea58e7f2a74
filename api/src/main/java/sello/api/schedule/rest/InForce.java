package sello.api.schedule.rest;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.timetable.Never;

/** The definitions that workflows have now. */
final class InForce {
  private static final String UNREADABLE =
      "This version of the program cannot read the definition any more.";

  private final Versions versions;
  private final Function<DagVersionRow, Optional<Workflow>> reader;

  /**
   * @param reader what reads the file of a definition
   */
  InForce(Versions versions, Function<DagVersionRow, Optional<Workflow>> reader) {
    this.versions = versions;
    this.reader = reader;
  }

  DagVersionRow version(String dagId) {
    return versions
        .latest(dagId)
        .orElseThrow(
            () -> HttpRefusal.missing("The Dag with ID: `%s` was not found".formatted(dagId)));
  }

  Workflow workflow(String dagId) {
    return workflow(version(dagId));
  }

  Workflow workflow(DagVersionRow version) {
    return reader.apply(version).orElseGet(() -> unreadable(version));
  }

  /** One without tasks that says what is the matter: its runs can still be looked at. */
  private static Workflow unreadable(DagVersionRow version) {
    return new Workflow(
        version.dagId(),
        Optional.of(UNREADABLE),
        ZoneOffset.UTC,
        new Never(),
        Optional.empty(),
        Optional.empty(),
        false,
        Workflow.MAX_ACTIVE_RUNS,
        Workflow.MAX_ACTIVE_TASKS,
        Optional.empty(),
        Optional.empty(),
        new TreeSet<>(),
        Map.of(),
        Map.of(),
        List.of(),
        new DagSource(version.fileName(), version.source()));
  }
}
