package sello.api.schedule.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import sello.api.schedule.DagSource;
import sello.api.schedule.Workflow;
import sello.api.schedule.dagfile.DagFile;
import sello.api.schedule.store.DagVersionRow;
import sello.api.schedule.store.Tables;

/** Workflows as their stored versions say them; each is read from its text once. */
public final class Definitions {
  private final Map<String, Optional<Workflow>> known = new ConcurrentHashMap<>();
  private volatile Reading lastRead = new Reading(new DagSource("", ""), List.of());

  private record Reading(DagSource source, List<Workflow> workflows) {}

  /** The definition of a version; nothing when this program cannot read it any more. */
  public Optional<Workflow> of(DagVersionRow version) {
    Optional<Workflow> kept = known.get(version.id());
    if (kept != null && kept.filter(workflow -> isOf(workflow, version)).isPresent()) {
      return kept;
    }
    Optional<Workflow> read =
        read(new DagSource(version.fileName(), version.source())).stream()
            .filter(workflow -> workflow.dagId().equals(version.dagId()))
            .findFirst();
    known.put(version.id(), read);
    return read;
  }

  /** A file is read once for all its workflows, one after the other, and its text held once. */
  private List<Workflow> read(DagSource source) {
    Reading last = lastRead;
    if (!last.source().equals(source)) {
      last = new Reading(source, DagFile.read(source).workflows());
      lastRead = last;
    }
    return last.workflows();
  }

  /**
   * The definition in force. Its source may be an older text that says the same: what is asked for
   * each run does not fetch whole files.
   */
  Optional<Defined> latest(Tables tables, String dagId) {
    return tables
        .versions()
        .latestId(dagId)
        .flatMap(id -> workflow(tables, id).map(workflow -> new Defined(id, workflow)));
  }

  private Optional<Workflow> workflow(Tables tables, String id) {
    Optional<Workflow> kept = known.getOrDefault(id, Optional.empty());
    return kept.isPresent() ? kept : tables.versions().find(id).flatMap(this::of);
  }

  private static boolean isOf(Workflow workflow, DagVersionRow version) {
    return workflow.source().text().equals(version.source())
        && workflow.source().file().equals(version.fileName());
  }
}
