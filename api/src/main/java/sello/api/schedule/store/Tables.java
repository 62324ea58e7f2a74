package sello.api.schedule.store;

import org.jdbi.v3.core.Handle;

/** The schedule's tables within one transaction. */
public record Tables(
    DagRows dags,
    VersionRows versions,
    ImportErrorRows importErrors,
    RunRows runs,
    RunChanges run,
    TaskRows tasks,
    TaskChanges task,
    Causes causes,
    BackfillRows backfills,
    PoolRows pools,
    HeartbeatRows heartbeats) {

  /** The tables as a connection sees them. */
  public static Tables of(Handle handle) {
    return new Tables(
        new DagRows(handle),
        new VersionRows(handle),
        new ImportErrorRows(handle),
        new RunRows(handle),
        new RunChanges(handle),
        new TaskRows(handle),
        new TaskChanges(handle),
        new Causes(handle),
        new BackfillRows(handle),
        new PoolRows(handle),
        new HeartbeatRows(handle));
  }
}
