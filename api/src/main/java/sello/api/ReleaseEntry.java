package sello.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sello.catalog.Imprint;
import sello.catalog.Withdrawal;

/**
 * A release in the list of all.
 *
 * @param imprint what it says of itself
 * @param status current, superseded or withdrawn
 * @param withdrawal why it is not shown any more, if it is not
 * @param diff address of what changed since the release before; empty where there is nothing to
 *     compare
 */
public record ReleaseEntry(
    Imprint imprint, String status, Optional<Withdrawal> withdrawal, String diff) {

  /** Every release, newest first. */
  static List<ReleaseEntry> all(Shelf shelf) {
    List<Imprint> history = shelf.history();
    List<ReleaseEntry> entries = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      Imprint imprint = history.get(i);
      Optional<Withdrawal> withdrawal = shelf.withdrawal(imprint.id());
      Optional<String> shownBefore =
          history.stream()
              .skip(i + 1L)
              .map(Imprint::id)
              .filter(id -> shelf.withdrawal(id).isEmpty())
              .findFirst();
      String diff =
          withdrawal.isPresent()
              ? ""
              : shownBefore.map(id -> Addresses.diffPage(id, imprint.id())).orElse("");
      entries.add(new ReleaseEntry(imprint, shelf.status(imprint.id()), withdrawal, diff));
    }
    return entries;
  }
}
