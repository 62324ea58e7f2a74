package sello.transforms.identity;

import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * What besides the words of the names speaks for or against one school.
 *
 * @param left one mention
 * @param right the other
 * @param towns whether they are of one town
 */
record Evidence(Mention left, Mention right, TownRelation towns) {

  boolean bothHaveSlugs() {
    return left.hasSlug() && right.hasSlug();
  }

  boolean otherProvinces() {
    return left.province().isKnown()
        && right.province().isKnown()
        && !left.province().isSameAs(right.province())
        && (left.region().isEmpty() || right.region().isEmpty());
  }

  /** Whether one name is the other and their town: the technical school, that of Otrokovice. */
  boolean isNamedAfterTown() {
    return towns == TownRelation.SAME
        && (left.name().isAlso(right.name(), left.town())
            || right.name().isAlso(left.name(), right.town())
            || TownRelation.isKindAndTown(left, right)
            || TownRelation.isKindAndTown(right, left));
  }

  /** Whether no second school is known by the name where both can be: the region, else country. */
  boolean isUniqueName() {
    boolean oneRegion = !left.region().isEmpty() && left.region().equals(right.region());
    return oneRegion
        ? Math.max(left.rivals().inRegion(), right.rivals().inRegion()) <= 1
        : Math.max(left.rivals().inCountry(), right.rivals().inCountry()) <= 1;
  }

  /** Whether the name says more than a famous person or a kind of school. */
  boolean isDistinctive() {
    return left.name().isDistinctive() && right.name().isDistinctive();
  }

  /**
   * Whether towns written almost alike can be taken for one: the name is no common one, and either
   * a slip of typing parts the towns or no second registered school has the name.
   */
  boolean isOneTown() {
    return isDistinctive() && (TownRelation.isSlip(left, right) || isOnlyRegistered());
  }

  /**
   * Whether names of one core that say one kind of school in other words are one school: in one
   * town, the core is no common one, and the kind is not the general one, which fits every school.
   */
  boolean isOneKind() {
    return towns == TownRelation.SAME
        && isDistinctive()
        && !left.name().isOfGeneralKind()
        && !left.name().kinds().isEmpty()
        && !bothHaveSlugs()
        && !otherProvinces();
  }

  /**
   * Whether names that say one number of one kind in other words, and nothing else, are one school:
   * a town has each number of a kind once. The general kind fits every school.
   */
  boolean isOneNumber() {
    return towns == TownRelation.SAME
        && !left.name().isOfGeneralKind()
        && left.name().kinds().equals(right.name().kinds())
        && !bothHaveSlugs()
        && !otherProvinces();
  }

  private boolean isOnlyRegistered() {
    return oneIsRegistered()
        && Math.max(left.rivals().registered(), right.rivals().registered()) == 1;
  }

  /**
   * Whether a name that says less can mean no school of its town but the other: the register, which
   * names the schools of a town, has one of them. The whole name has its town beside it.
   */
  boolean isOnlyOneMeant(Mention shorter) {
    boolean oneTown = left.townWords().equals(right.townWords());
    boolean isInName = towns == TownRelation.SAME && !shorter.town().isKnown();
    return (oneTown || isInName)
        && (left.town().isKnown() || right.town().isKnown())
        && oneIsRegistered()
        && !bothHaveSlugs()
        && !otherProvinces()
        && shorter.rivals().meantInTown() == 1;
  }

  /**
   * Whether first names may be left out of a name that can mean no school of its town but the
   * other: the register leaves out none, so that a word which it has not is more than a first name.
   */
  boolean isLeftOut(Mention shorter) {
    return !shorter.hasId() && isOnlyOneMeant(shorter);
  }

  /** Whether a name without a kind can mean no school of its town but the other. */
  boolean isKindLeftOut() {
    return isDistinctive()
        && isOnlyOneMeant(ShorterNames.isWithoutKind(left.name()) ? left : right);
  }

  /**
   * Whether neither is registered, and each may be either of two schools: the register has two of
   * the name in the town and no postcode parts them, or neither says of which kind it is, and two
   * kinds of the name are there.
   */
  boolean fitsTwo() {
    return !oneIsRegistered() && (fitsTwoRegistered() || fitsTwoKinds());
  }

  private boolean fitsTwoRegistered() {
    return !hasOnePostcode()
        && Math.max(left.rivals().namesakesInTown(), right.rivals().namesakesInTown()) > 1;
  }

  private boolean fitsTwoKinds() {
    return left.name().kinds().isEmpty()
        && right.name().kinds().isEmpty()
        && Math.max(left.rivals().kindsInTown(), right.rivals().kindsInTown()) > 1;
  }

  private boolean hasOnePostcode() {
    return !left.town().postcode().isEmpty()
        && left.town().postcode().equals(right.town().postcode());
  }

  boolean oneIsRegistered() {
    return left.hasId() || right.hasId();
  }

  /**
   * Whether a missing town may be passed over: it is missing in both, as in a list without towns,
   * or the school with a town is a registered one.
   */
  boolean isComparable() {
    boolean noTowns = !left.town().isKnown() && !right.town().isKnown();
    return noTowns || isPlacedByRegister(left) || isPlacedByRegister(right);
  }

  private static boolean isPlacedByRegister(Mention mention) {
    return mention.town().isKnown() && mention.hasId();
  }

  /**
   * Whether a name that says only "school" can mean no other school than the one of this core, and
   * schools of its kind are called so.
   */
  boolean isRenaming() {
    return !bothHaveSlugs()
        && canBeRenamed(left.name())
        && canBeRenamed(right.name())
        && !left.name().isNeverCalledSchool()
        && !right.name().isNeverCalledSchool()
        && (towns == TownRelation.SAME || isComparable())
        && isDistinctive()
        && Math.max(left.rivals().ofCore(), right.rivals().ofCore()) <= 1;
  }

  /**
   * Whether a name can be an earlier or later one of another: a kind in English is a translation,
   * two kinds are a school of a group, and kinds have numbers of their own.
   */
  private static boolean canBeRenamed(SchoolName name) {
    return name.kinds().size() == 1 && name.numbers().isEmpty() && !EnglishKinds.areIn(name);
  }
}
