package sello.transforms.identity;

import java.util.Optional;

/**
 * Whether two mentions are one school: by code or slug where both have one, else by places, else by
 * name. A name alone merges only where no other school is known by it. Two pages on the platform
 * are two schools, or to be checked where the name is one.
 *
 * @param weights how much each word of the country's names tells
 * @param namesakes the mentions of the country
 */
record PairRule(WordWeights weights, Namesakes namesakes) {
  private static final double SIMILAR_FROM = 0.75;
  private static final double SIMILAR_WITHOUT_TOWN_FROM = 0.92;

  MatchedPair judge(Mention left, Mention right) {
    return byIdentifier(left, right)
        .or(() -> byRegion(left, right))
        .map(reason -> MatchedPair.byRule(left, right, reason))
        .orElseGet(() -> byPlaceAndName(left, right));
  }

  private static Optional<Reason> byIdentifier(Mention left, Mention right) {
    if (left.hasId() && right.hasId()) {
      return Optional.of(
          left.schoolId().equals(right.schoolId()) ? Reason.SAME_ID : Reason.OTHER_ID);
    }
    if (left.hasSlug() && left.slug().text().equals(right.slug().text())) {
      return Optional.of(Reason.SAME_SLUG);
    }
    boolean apart =
        left.hasSlug() && right.hasSlug() && left.slug().isCountedApartFrom(right.slug());
    return apart ? Optional.of(Reason.SLUG_COUNTER) : Optional.empty();
  }

  private static Optional<Reason> byRegion(Mention left, Mention right) {
    boolean other =
        !left.region().isEmpty()
            && !right.region().isEmpty()
            && !left.region().equals(right.region());
    return other ? Optional.of(Reason.OTHER_REGION) : Optional.empty();
  }

  private MatchedPair byPlaceAndName(Mention left, Mention right) {
    TownRelation towns = TownRelation.of(left, right, namesakes);
    if (towns == TownRelation.OTHER) {
      return MatchedPair.byRule(left, right, Reason.OTHER_TOWN);
    }
    NameComparison names =
        new NameComparison(left.nameBeside(right), right.nameBeside(left), weights);
    Reason reason = byName(new Evidence(left, right, towns, namesakes), names);
    return reason == Reason.SIMILAR_NAME
        ? MatchedPair.byRule(left, right, reason, score(names.similarity()))
        : MatchedPair.byRule(left, right, reason);
  }

  private static Reason byName(Evidence evidence, NameComparison names) {
    boolean isInOrder = names.sameWordsInOrder() || evidence.isNamedAfterTown();
    boolean isSame = isInOrder || names.sameWords();
    if (evidence.left().hasSlug() && evidence.right().hasSlug()) {
      return isSame ? Reason.OTHER_SLUG : Reason.OTHER_NAME;
    }
    Reason reason = isSame ? sameName(evidence, isInOrder) : otherName(evidence, names);
    return reason.outcome() == Reason.Outcome.SAME && evidence.fitsTwoRegistered()
        ? Reason.TWO_CANDIDATES
        : reason;
  }

  private static Reason sameName(Evidence evidence, boolean inOrder) {
    if (evidence.towns() == TownRelation.SAME) {
      if (evidence.otherProvinces()) {
        return Reason.SAME_NAME_OTHER_PROVINCE;
      }
      return inOrder ? Reason.SAME_NAME_AND_TOWN : Reason.SAME_WORDS_AND_TOWN;
    }
    if (evidence.towns() == TownRelation.NEAR) {
      return evidence.isOneTown() ? Reason.SAME_NAME_NEAR_TOWN : Reason.NEAR_TOWN;
    }
    if (!evidence.isUniqueName()) {
      return Reason.SEVERAL_SCHOOLS;
    }
    if (!evidence.isDistinctive()) {
      return Reason.COMMON_NAME;
    }
    return evidence.isComparable() ? Reason.UNIQUE_NAME : Reason.NAME_WITHOUT_TOWN;
  }

  private static Reason otherName(Evidence evidence, NameComparison names) {
    boolean sameCore = names.sameCore();
    if (names.otherNumbers()) {
      return sameCore ? Reason.OTHER_NUMBER : Reason.OTHER_NAME;
    }
    if (names.kinds() == NameComparison.Kinds.OTHER) {
      return sameCore ? Reason.OTHER_KIND : Reason.OTHER_NAME;
    }
    if (names.isLeftShorter() || names.isRightShorter()) {
      return shorter(evidence, names);
    }
    if (names.isTypingSlip()) {
      return slip(evidence);
    }
    return sameCore || names.sameNumberOnly()
        ? sameCore(evidence, names)
        : similar(evidence, names);
  }

  private static Reason shorter(Evidence evidence, NameComparison names) {
    Mention shorter = names.isLeftShorter() ? evidence.left() : evidence.right();
    boolean isOnlyOneMeant =
        ShorterNames.isRare(shorter.name(), names.weights()) && evidence.isOnlyOneMeant(shorter);
    if (names.kinds() == NameComparison.Kinds.SAME) {
      return isOnlyOneMeant ? Reason.INITIAL : Reason.INITIAL_UNSURE;
    }
    return isOnlyOneMeant ? Reason.ENGLISH_KIND : Reason.ENGLISH_KIND_UNSURE;
  }

  private static Reason slip(Evidence evidence) {
    if (evidence.otherProvinces()) {
      return Reason.SIMILAR_NAME;
    }
    if (evidence.towns() == TownRelation.SAME) {
      return Reason.TYPING_SLIP;
    }
    return evidence.isUniqueName() && evidence.isDistinctive() && evidence.oneIsRegistered()
        ? Reason.UNIQUE_TYPING_SLIP
        : Reason.SIMILAR_NAME;
  }

  private static Reason sameCore(Evidence evidence, NameComparison names) {
    if (names.numberMissing()) {
      return Reason.NUMBER_MISSING;
    }
    if (!names.sameHonours()) {
      return Reason.OTHER_HONOUR;
    }
    return switch (names.kinds()) {
      case SAME ->
          evidence.isOneKind() && (names.sameNumberOnly() || evidence.isDistinctive())
              ? Reason.SAME_KIND
              : Reason.OTHER_LANGUAGE;
      case ENGLISH -> Reason.OTHER_LANGUAGE;
      case MISSING -> Reason.KIND_MISSING;
      case OTHER -> Reason.OTHER_KIND;
      case GENERAL -> evidence.isRenaming() ? Reason.RENAMED : Reason.GENERAL_KIND;
    };
  }

  private static Reason similar(Evidence evidence, NameComparison names) {
    double least = evidence.towns() == TownRelation.SAME ? SIMILAR_FROM : SIMILAR_WITHOUT_TOWN_FROM;
    return names.similarity() < least || names.numberMissing()
        ? Reason.OTHER_NAME
        : Reason.SIMILAR_NAME;
  }

  /** A score among those to be checked, the higher the more alike the names are. */
  private static double score(double similarity) {
    double range = Reason.SAME_FROM - Reason.CHECK_FROM - 0.01;
    double share = Math.max(0, similarity - SIMILAR_FROM) / (1 - SIMILAR_FROM);
    return Math.round((Reason.CHECK_FROM + range * share) * 1e4) / 1e4;
  }
}
