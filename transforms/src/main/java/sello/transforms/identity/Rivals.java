package sello.transforms.identity;

/**
 * How many schools of a name are known: the largest of the numbers of different codes, slugs, towns
 * and regions with it. More than one: the name alone names no school.
 */
interface Rivals {
  /** Schools with this folded name in the country. */
  long inCountry();

  /** The same in the region, where it is known. */
  long inRegion();

  /**
   * Schools with this core and number in the country, of whatever kind, by their kinds and their
   * names on one list too; of a name without a town, also those of the town that may stand in it.
   */
  long ofCore();

  /** Registered mentions of this folded name in the country. */
  long registered();

  /** Registered mentions in its town. */
  long inTown();

  /** Registered mentions of this folded name in its town. */
  long namesakesInTown();

  /**
   * Other schools of its town, or of the one in its name, that its name can mean, where it says
   * little.
   */
  long meantInTown();

  /** Kinds of school that carry its words in its town. */
  long kindsInTown();

  /** Numbers that are known, named as the methods are. */
  record Known(
      long inCountry,
      long inRegion,
      long ofCore,
      long registered,
      long inTown,
      long namesakesInTown,
      long meantInTown,
      long kindsInTown)
      implements Rivals {}

  /** Of a mention whose rivals nobody counts. */
  Rivals NOT_COUNTED = new Known(0, 0, 0, 0, 0, 0, 0, 0);
}
