package sello.transforms.protection;

import sello.catalog.Spec;
import sello.catalog.Table;

/**
 * The cells as the release before this one showed or withheld them: whoever kept that release knows
 * what it showed.
 */
public final class EarlierCells implements Table.Earlier {
  static final String NAME = "earlier_cells";

  @Override
  public Spec spec() {
    Spec cells = DisclosureCells.SPEC;
    return cells.as(NAME, "Cells of the release before", cells.disclosure());
  }

  @Override
  public String of() {
    return DisclosureCells.NAME;
  }
}
