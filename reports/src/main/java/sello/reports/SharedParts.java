package sello.reports;

import com.github.benmanes.caffeine.cache.Interner;
import java.util.List;
import sello.catalog.Manifest;
import sello.catalog.Manifest.TableEntry;

/**
 * What manifests have in common, held once for all of them: a release differs from the one before
 * it in a few files, and each names all columns and all sources anew. So a service can open
 * hundreds of releases. What no release refers to any more is let go.
 */
public final class SharedParts {
  private final Interner<Object> parts = Interner.newWeakInterner();

  /** An equal manifest that shares what it can with those before it. */
  public Manifest of(Manifest manifest) {
    return new Manifest(
        manifest.id(),
        manifest.title(),
        manifest.published(),
        manifest.previous(),
        manifest.origin(),
        manifest.codeVersion(),
        manifest.fingerprint(),
        manifest.contentHash(),
        shared(manifest.parameters()),
        each(manifest.inputs()),
        manifest.tables().stream().map(this::table).toList(),
        manifest.rejects(),
        manifest.withheld(),
        manifest.checks(),
        manifest.seconds());
  }

  private TableEntry table(TableEntry entry) {
    return new TableEntry(
        shared(entry.spec()),
        entry.rows(),
        entry.contentHash(),
        shared(each(entry.inputs())),
        entry.traces() == null ? null : shared(entry.traces()),
        shared(each(entry.sources())),
        entry.files(),
        entry.recipe(),
        entry.takenFrom());
  }

  private <T> List<T> each(List<T> all) {
    return all.stream().map(this::shared).toList();
  }

  @SuppressWarnings("unchecked") // an interner gives what equals what it was given
  private <T> T shared(T part) {
    return (T) parts.intern(part);
  }
}
