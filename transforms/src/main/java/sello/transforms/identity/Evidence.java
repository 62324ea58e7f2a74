package sello.transforms.identity;

import sello.ingest.name.EnglishKinds;
import sello.ingest.name.SchoolName;

/**
 * What besides the words of the names speaks for or against one school.
 *
 * @param left one mention
 * @param right the other
 * @param towns whether they are of one town
 * @param namesakes the mentions of the country
 */
record Evidence(Mention left, Mention right, TownRelation towns, Namesakes namesakes) {

  boolean otherProvinces() {
    return left.province().isKnown()
        && right.province().isKnown()
        && !left.province().isSameAs(right.province())
        && (left.region().isEmpty() || right.region().isEmpty());
  }

  boolean oneIsRegistered() {
    return left.hasId() || right.hasId();
  }

  /** Whether one name is the other and their town: the technical school, that of Otrokovice. */
  boolean isNamedAfterTown() {
    return towns == TownRelation.SAME
        && (left.name().isAlso(right.name(), left.town())
            || right.name().isAlso(left.name(), right.town()));
  }

  /** Whether no second school is known by the name where both can be: the region, else country. */
  boolean isUniqueName() {
    boolean oneRegion = !left.region().isEmpty() && left.region().equals(right.region());
    return oneRegion
        ? Math.max(namesakes.inRegion(left), namesakes.inRegion(right)) <= 1
        : Math.max(namesakes.inCountry(left), namesakes.inCountry(right)) <= 1;
  }

  /** Whether the name says more than a famous person or a kind of school. */
  boolean isDistinctive() {
    return left.name().isDistinctive() && right.name().isDistinctive();
  }

  /** Whether towns written almost alike are one: the register has one school of a telling name. */
  boolean isOneTown() {
    return isDistinctive()
        && oneIsRegistered()
        && Math.max(namesakes.registered(left), namesakes.registered(right)) == 1;
  }

  /**
   * Whether names that say one kind of school in other words, and else the same, are one school.
   * The general kind fits every school of the town.
   */
  boolean isOneKind() {
    return towns == TownRelation.SAME
        && !left.name().isOfGeneralKind()
        && !left.name().kinds().isEmpty()
        && !otherProvinces();
  }

  /**
   * Whether a name that says less can mean no school of its town but the other: the register, which
   * names the schools of a town, has one of them.
   */
  boolean isOnlyOneMeant(Mention shorter) {
    Mention whole = shorter.equals(left) ? right : left;
    return towns == TownRelation.SAME
        && whole.town().isKnown()
        && oneIsRegistered()
        && !otherProvinces()
        && namesakes.meant(shorter, whole.town()) == 1;
  }

  /** Whether neither is registered, and the register has two schools of the name in the town. */
  boolean fitsTwoRegistered() {
    return !oneIsRegistered()
        && Math.max(namesakes.registeredInTown(left), namesakes.registeredInTown(right)) > 1;
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
   * schools of its kind are called so. Without a town, one must be registered where any is.
   */
  boolean isRenaming() {
    return canBeRenamed(left.name())
        && canBeRenamed(right.name())
        && (towns == TownRelation.SAME
            || (isComparable() && (oneIsRegistered() || !namesakes.haveRegister())))
        && isDistinctive()
        && Math.max(namesakes.ofCore(left), namesakes.ofCore(right)) <= 1;
  }

  /**
   * Whether a name can be an earlier or later one of another: a kind in English is a translation,
   * two kinds are a school of a group, kinds have numbers of their own, and no kindergarten is
   * called a school.
   */
  private static boolean canBeRenamed(SchoolName name) {
    return name.kinds().size() == 1
        && name.numbers().isEmpty()
        && !EnglishKinds.areIn(name)
        && !name.isNeverCalledSchool();
  }
}
