package sello.api.schedule.engine;

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

  /** The definition of a version; nothing when this program cannot read it any more. */
  public Optional<Workflow> of(DagVersionRow version) {
    Optional<Workflow> kept = known.get(version.id());
    if (kept != null && kept.filter(workflow -> isOf(workflow, version)).isPresent()) {
      return kept;
    }
    Optional<Workflow> read =
        DagFile.read(new DagSource(version.fileName(), version.source())).workflows().stream()
            .filter(workflow -> workflow.dagId().equals(version.dagId()))
            .findFirst();
    known.put(version.id(), read);
    return read;
  }

  /** The definition in force. */
  Optional<Defined> latest(Tables tables, String dagId) {
    return tables
        .versions()
        .latest(dagId)
        .flatMap(version -> of(version).map(workflow -> new Defined(version.id(), workflow)));
  }

  private static boolean isOf(Workflow workflow, DagVersionRow version) {
    return workflow.source().text().equals(version.source())
        && workflow.source().file().equals(version.fileName());
  }
}
