package sello.transforms.identity;

import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

/**
 * One school as one publication names it, ready to be compared.
 *
 * @param id key of the mention
 * @param scope country, and whether it is real: only mentions of one scope are compared
 * @param region region code; empty: not known
 * @param province province or region as folded words
 * @param town town as folded words
 * @param name folded name without its own town and province
 * @param schoolId official code in canonical form; empty: none
 * @param slug slug of its link, which may be none
 * @param list file of winners or applicants that names it first; empty: none
 */
record Mention(
    String id,
    String scope,
    String region,
    Place province,
    Place town,
    SchoolName name,
    String schoolId,
    SchoolSlug slug,
    String list) {

  boolean hasId() {
    return !schoolId.isEmpty();
  }

  boolean hasSlug() {
    return !slug.isNone();
  }

  /** Its name without the places of another, where it has no town of its own. */
  SchoolName nameBeside(Mention other) {
    return town.isKnown() ? name : name.without(other.town());
  }

  /** The words of its town, for comparison; empty: not known. */
  String townKey() {
    return String.join(" ", town.words());
  }
}
