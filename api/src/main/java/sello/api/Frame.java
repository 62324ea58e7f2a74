package sello.api;

import java.util.Optional;
import sello.catalog.Manifest;

/**
 * What surrounds every page.
 *
 * @param title of the page
 * @param description one sentence for search engines and previews
 * @param section the entry of the menu that is current: home, tables, charts
 * @param assets folder of style and scripts
 * @param release the release that is shown; empty when there is none
 */
public record Frame(
    String title, String description, String section, String assets, Optional<Manifest> release) {

  public boolean isIllustrative() {
    return release.map(Manifest::illustrative).orElse(false);
  }
}
