package sello.transforms.identity;

import java.util.Locale;

/** What a comparison of two mentions comes to. Only the first merges them. */
enum Outcome {
  SAME,
  CHECK,
  DIFFERENT,
  CANNOT_TELL;

  /** The word in tables: same, check, different, cannot_tell. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
