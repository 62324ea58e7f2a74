package sello.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether each file that is there to withdraw a release does: it is called after one, says why, and
 * names a successor that is one. A letter too much, and the release is shown as if nothing were
 * wrong with it.
 */
final class WithdrawalVerification {
  private static final String ENDING = ".json";

  private final Releases releases;
  private final Set<String> known;

  private WithdrawalVerification(Releases releases) {
    this.releases = releases;
    this.known = new HashSet<>(releases.ids());
  }

  static List<String> findings(Releases releases) {
    WithdrawalVerification verification = new WithdrawalVerification(releases);
    verification.learnThoseThatAreGone();
    List<String> findings = new ArrayList<>();
    verification.files().forEach(file -> verification.verify(file, findings));
    return findings;
  }

  /** A release whose folder is gone is still named by the one after it. */
  private void learnThoseThatAreGone() {
    for (String id : releases.ids()) {
      read(() -> releases.imprint(id)).map(Imprint::previous).ifPresent(known::add);
    }
    for (String file : files()) {
      read(() -> releases.withdrawal(id(file)))
          .flatMap(withdrawal -> withdrawal.flatMap(Withdrawal::before))
          .ifPresent(known::add);
    }
  }

  /** Reads something; one that is damaged is told of elsewhere. */
  private static <T> Optional<T> read(Supplier<T> what) {
    try {
      return Optional.ofNullable(what.get());
    } catch (IllegalStateException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private List<String> files() {
    return releases.data().names(Releases.WITHDRAWN);
  }

  private static String id(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  private void verify(String file, List<String> findings) {
    String name = Releases.WITHDRAWN + file;
    if (!file.endsWith(ENDING) || !known.contains(id(file))) {
      findings.add(
          name + " withdraws nothing: there is no such release. Call it after one, <id>.json.");
      return;
    }
    try {
      Withdrawal withdrawal = releases.withdrawal(id(file)).orElseThrow();
      if (Objects.requireNonNullElse(withdrawal.reason(), "").isBlank()) {
        findings.add(name + " gives no reason, which is what readers are told.");
      }
      withdrawal
          .next()
          .filter(next -> !known.contains(next))
          .ifPresent(
              next -> findings.add("%s: its successor %s is no release.".formatted(name, next)));
    } catch (IllegalStateException e) {
      findings.add(String.valueOf(e.getMessage()));
    }
  }
}
