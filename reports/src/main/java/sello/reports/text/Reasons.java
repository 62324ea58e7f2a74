package sello.reports.text;

import java.util.Optional;
import java.util.SortedMap;

/**
 * What a Spec says in a sentence of English, in another language: what rows are traced for, why a
 * table is kept back.
 */
public final class Reasons {
  private static final Sentences ALL = new Sentences("reasons.properties");

  private Reasons() {}

  /** A sentence in a language; empty where the language lacks it. */
  public static Optional<String> of(String english, Texts texts) {
    return ALL.of(english, texts);
  }

  /** The sentences of a language other than English, by their keys. */
  static SortedMap<String, String> in(Texts texts) {
    return ALL.in(texts);
  }
}
