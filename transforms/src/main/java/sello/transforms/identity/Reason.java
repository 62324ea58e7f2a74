package sello.transforms.identity;

import java.util.Locale;
import java.util.Set;

/**
 * Why a pair has its outcome: a code for counting, a sentence for reading, and its score. The
 * outcomes are the three regions of Fellegi and Sunter (1969, A theory for record linkage,
 * doi:10.1080/01621459.1969.10501049), and a fourth where the sources say too little for any.
 */
enum Reason {
  SAME_ID(Outcome.SAME, 1.0, "Both carry the same official code."),
  SAME_SLUG(Outcome.SAME, 1.0, "Both links end in the same slug."),
  SAME_NAME_AND_TOWN(Outcome.SAME, 0.98, "Same folded name in the same town."),
  SAME_WORDS_AND_TOWN(Outcome.SAME, 0.96, "Same words in another order, in the same town."),
  SAME_NAME_NEAR_TOWN(
      Outcome.SAME, 0.92, "Same folded name; the town is written with a slip or another ending."),
  UNIQUE_NAME(
      Outcome.SAME, 0.94, "Same folded name, and no other school of the country or region has it."),
  TYPING_SLIP(Outcome.SAME, 0.93, "Same town; one word differs by a slip of typing."),
  UNIQUE_TYPING_SLIP(
      Outcome.SAME, 0.91, "One word differs by a slip; no other registered school has the name."),
  SAME_KIND(
      Outcome.SAME,
      0.93,
      "Same town and same name; its kind of school is said in other words of the language."),
  ENGLISH_KIND(
      Outcome.SAME,
      0.91,
      "Same town; the kind of school is said in English, and fits one registered school there."),
  INITIAL(
      Outcome.SAME,
      0.91,
      "Same town; a first name is an initial, and fits one registered school there."),
  RENAMED(
      Outcome.SAME,
      0.90,
      "Only the general word school stands for its kind; none other is so named."),

  SAME_NAME_OTHER_PROVINCE(Outcome.CHECK, 0.85, "Same name and town, but another province."),
  NEAR_TOWN(
      Outcome.CHECK, 0.82, "Same folded name; the towns may be one in two spellings, or two."),
  OTHER_SLUG(Outcome.CHECK, 0.80, "Same folded name, but another slug."),
  OTHER_HONOUR(Outcome.CHECK, 0.80, "The names differ by an honour only."),
  OTHER_LANGUAGE(
      Outcome.CHECK, 0.80, "The kind of school is said in another language or in other words."),
  ENGLISH_KIND_UNSURE(
      Outcome.CHECK,
      0.79,
      "The kind of school is said in English; it could mean another school, or none of the register."),
  INITIAL_UNSURE(
      Outcome.CHECK,
      0.74,
      "A first name is an initial; it could mean another school, or none of the register."),
  GENERAL_KIND(
      Outcome.CHECK, 0.78, "One name says only school; more than one school could be meant."),
  NAME_WITHOUT_TOWN(Outcome.CHECK, 0.75, "Same folded name, but a town is missing."),
  KIND_MISSING(Outcome.CHECK, 0.72, "One name does not say the kind of school."),
  NUMBER_MISSING(Outcome.CHECK, 0.70, "One name has no number."),
  SIMILAR_NAME(Outcome.CHECK, 0.65, "The names are similar."),
  TWO_CANDIDATES(Outcome.CHECK, 0.85, "It fits more than one school equally well."),
  CONFLICT(
      Outcome.CHECK,
      0.85,
      "Merging would join two registered schools, two postcodes, or what was told apart."),

  SEVERAL_SCHOOLS(Outcome.CANNOT_TELL, 0.5, "No town, and several schools have this name."),
  COMMON_NAME(Outcome.CANNOT_TELL, 0.5, "No town, and the name is one that many schools carry."),

  OTHER_ID(Outcome.DIFFERENT, 0.0, "They carry different official codes."),
  SLUG_COUNTER(Outcome.DIFFERENT, 0.0, "The platform counts them apart: -0, -1 behind the slug."),
  OTHER_REGION(Outcome.DIFFERENT, 0.1, "They are in different regions."),
  OTHER_TOWN(Outcome.DIFFERENT, 0.1, "They are in different towns."),
  OTHER_NUMBER(Outcome.DIFFERENT, 0.2, "The names have different numbers."),
  OTHER_KIND(Outcome.DIFFERENT, 0.2, "They are different kinds of school."),
  OTHER_NAME(Outcome.DIFFERENT, 0.0, "The names are not similar."),

  HAND_SAME(Outcome.SAME, 1.0, "Decided by hand."),
  HAND_DIFFERENT(Outcome.DIFFERENT, 0.0, "Decided by hand.");

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

  /** Pairs with this score or a higher one are merged. */
  static final double SAME_FROM = 0.90;

  /** Pairs with this score or a higher one are to be checked by hand. */
  static final double CHECK_FROM = 0.65;

  private final Outcome outcome;
  private final double score;
  private final String sentence;

  Reason(Outcome outcome, double score, String sentence) {
    this.outcome = outcome;
    this.score = score;
    this.sentence = sentence;
  }

  Outcome outcome() {
    return outcome;
  }

  double score() {
    return score;
  }

  String sentence() {
    return sentence;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a reader should see the pair: not where the names have nothing in common. */
  boolean isWorthShowing() {
    return !Set.of(OTHER_ID, OTHER_NAME, OTHER_REGION, OTHER_TOWN).contains(this);
  }

  /** Whether a pair with this reason can have a score. */
  boolean fits(double pairScore) {
    return switch (outcome) {
      case SAME -> pairScore >= SAME_FROM && pairScore <= 1;
      case CHECK -> pairScore >= CHECK_FROM && pairScore < SAME_FROM;
      case DIFFERENT, CANNOT_TELL -> pairScore >= 0 && pairScore < CHECK_FROM;
    };
  }
}
