package sello.api.schedule.engine;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.dagfile.DagFileReading;
import sello.api.schedule.dagfile.DagFolder;
import sello.api.schedule.store.Tables;

/** Brings the tables to what the files of workflows say now. */
final class Loading {
  private static final Logger LOG = LoggerFactory.getLogger(Loading.class);

  private final Path folder;
  private final Registry registry;
  private Optional<DagTexts> loaded = Optional.empty();

  Loading(Path folder, Definitions definitions) {
    this.folder = folder;
    this.registry = new Registry(definitions);
  }

  /** Loads the files when any has changed; returns whether it did. */
  boolean load(Ledger ledger, Instant now) {
    Optional<DagTexts> texts = Optional.of(DagTexts.in(folder));
    if (texts.equals(loaded)) {
      return false;
    }
    DagFileReading read =
        texts.get().byFile().isEmpty()
            ? new DagFileReading(List.of(), List.of())
            : DagFolder.read(folder);
    read.problems().forEach(problem -> LOG.warn("Workflow refused: {}", problem));
    ledger.apply(tables -> load(tables, texts.get(), read, now));
    loaded = texts;
    return true;
  }

  private void load(Tables tables, DagTexts texts, DagFileReading read, Instant now) {
    read.workflows().forEach(workflow -> registry.keep(tables, workflow, now));
    registry.keepRest(tables, texts.byFile().keySet(), read);
    ImportErrors.keep(tables, read.problems(), now);
  }
}
