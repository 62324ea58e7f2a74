package sello.catalog;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a release is not shown any more. It lies beside the release, which itself never changes.
 *
 * @param reason in a sentence
 * @param successor id of the release that takes its place; null when there is none
 * @param previous id of the release before it, asked for only when its own folder is gone; null
 *     when there is none
 */
public record Withdrawal(String reason, @Nullable String successor, @Nullable String previous) {
  public Optional<String> next() {
    return Optional.ofNullable(successor);
  }

  public Optional<String> before() {
    return Optional.ofNullable(previous);
  }
}
