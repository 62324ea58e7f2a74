package sello.transforms.identity;

import java.util.Arrays;
import java.util.Locale;

/** What became of a decision by hand: whether both of its sides name schools that are there. */
enum DecisionEffect {
  MATCHED("names schools on both sides", ""),
  NEITHER_MATCHED(
      "names no school of the inputs on either side, so it decides nothing",
      DecisionEffect.COPY_FROM_MENTIONS),
  LEFT_UNMATCHED(
      "names no school of the inputs as its one name, so it decides nothing",
      DecisionEffect.COPY_FROM_MENTIONS),
  RIGHT_UNMATCHED(
      "names no school of the inputs as its other name, so it decides nothing",
      DecisionEffect.COPY_FROM_MENTIONS),
  OVERRULED(
      "is contradicted by a later decision about the same schools, so it decides nothing",
      "Remove the one of the two that is wrong."),
  CONTRADICTED(
      "is contradicted by other decisions about schools that are one with these, so it decides"
          + " nothing",
      "Look which of the decisions about them is wrong."),
  ONE_MENTION(
      "names the same mention of one school on both sides, so it decides nothing",
      "Name the two spellings that were to be judged.");

  private static final String COPY_FROM_MENTIONS =
      "Copy name and town, or the code, from the table school_mentions of the same country.";

  private final String sentence;
  private final String advice;

  DecisionEffect(String sentence, String advice) {
    this.sentence = sentence;
    this.advice = advice;
  }

  /** The word in the table. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static DecisionEffect of(String code) {
    return Arrays.stream(values()).filter(e -> e.code().equals(code)).findFirst().orElseThrow();
  }

  String sentence() {
    return sentence;
  }

  /** What to do about it; empty where nothing is to be done. */
  String advice() {
    return advice;
  }
}
