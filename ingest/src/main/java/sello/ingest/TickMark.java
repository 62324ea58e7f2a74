package sello.ingest;

import java.util.Optional;

/** Signs by which forms say yes and no without a word; a cross alone may mean either. */
final class TickMark {
  private static final String YES = "✓✔☑✅";
  private static final String NO = "✗✘☐❌";

  private TickMark() {}

  /** The word of the contract that a sign stands for. */
  static Optional<String> word(String text) {
    if (text.length() != 1) {
      return Optional.empty();
    }
    if (YES.contains(text)) {
      return Optional.of("true");
    }
    return NO.contains(text) ? Optional.of("false") : Optional.empty();
  }
}
