package sello.transforms.protection;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sello.catalog.Fields;

/**
 * A count that stands in protected tables.
 *
 * @param place what names it
 * @param twin cells of one twin, place and time are withheld together
 * @param isSumOfFew whether it is a sum over fewer schools than may be shown
 * @param count before anything is withheld
 * @param threshold a count above 0 and below this may not be shown
 */
record KnownCell(Place place, String twin, boolean isSumOfFew, long count, long threshold) {

  /**
   * What names a cell.
   *
   * @param region a code, or {@link CellFields#WHOLE}
   */
  record Place(
      String family, String quantity, String period, String slice, String country, String region) {

    /** The id of the cell; no part of it holds the separator. */
    String id() {
      return String.join("|", family, quantity, period, slice, country, region);
    }

    Place quantity(String other) {
      return new Place(family, other, period, slice, country, region);
    }

    Place in(String otherRegion) {
      return new Place(family, quantity, period, slice, country, otherRegion);
    }

    /** The same place and time in another family, whose counts have no slices. */
    Place ofFamily(String other) {
      return new Place(other, quantity, period, CellFields.ALL, country, region);
    }

    /** The cell that this one is a part of: a region's country, a country's Europe. */
    Place whole() {
      boolean isRegion = !region.equals(CellFields.WHOLE);
      return new Place(
          family, quantity, period, slice, isRegion ? country : Fields.EUROPE, CellFields.WHOLE);
    }
  }

  String id() {
    return place.id();
  }

  /** The same cell of a region that has another code. */
  KnownCell in(String region) {
    return new KnownCell(place.in(region), twin, isSumOfFew, count, threshold);
  }

  boolean isTooSmall() {
    return count > 0 && count < threshold;
  }

  /** In lists of one period each. */
  static Collection<List<KnownCell>> byPeriod(Collection<KnownCell> cells) {
    return cells.stream()
        .collect(
            Collectors.groupingBy(cell -> cell.place.period(), TreeMap::new, Collectors.toList()))
        .values();
  }

  /** What its twins share. */
  String twinId() {
    return String.join("|", twin, place.period(), place.country(), place.region());
  }
}
