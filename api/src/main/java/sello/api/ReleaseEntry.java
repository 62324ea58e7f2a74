package sello.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.catalog.Withdrawal;

/**
 * A release in the list of all.
 *
 * @param manifest what it is
 * @param status current, superseded or withdrawn
 * @param withdrawal why it is not shown any more, if it is not
 * @param diff address of what changed since the release before; empty where there is nothing to
 *     compare
 */
public record ReleaseEntry(
    Manifest manifest, String status, Optional<Withdrawal> withdrawal, String diff) {

  /** Every release, newest first. */
  static List<ReleaseEntry> all(Shelf shelf) {
    List<Manifest> history = shelf.history();
    List<ReleaseEntry> entries = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      Manifest manifest = history.get(i);
      Optional<Withdrawal> withdrawal = shelf.withdrawal(manifest.id());
      Optional<String> shownBefore =
          history.stream()
              .skip(i + 1L)
              .map(Manifest::id)
              .filter(id -> shelf.withdrawal(id).isEmpty())
              .findFirst();
      String diff =
          withdrawal.isPresent()
              ? ""
              : shownBefore.map(id -> Addresses.diffPage(id, manifest.id())).orElse("");
      entries.add(new ReleaseEntry(manifest, shelf.status(manifest.id()), withdrawal, diff));
    }
    return entries;
  }
}
