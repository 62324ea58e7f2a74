package sello.api;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row on a page.
 *
 * @param keys what names it
 * @param measures its figures
 * @param attributes what else describes it
 * @param origin address of where it comes from; empty where it is not asked
 */
public record ShownRow(
    List<ShownCell> keys, List<ShownCell> measures, List<ShownCell> attributes, String origin) {

  ShownRow from(String address) {
    return new ShownRow(keys, measures, attributes, address);
  }

  /** Its key, for those who hear a link without its row. */
  public String name() {
    return keys.stream().map(ShownCell::text).collect(Collectors.joining(", "));
  }
}
