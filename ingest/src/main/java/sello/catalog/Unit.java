package sello.catalog;

/** What one of a figure is. A share is a part of a whole, in [0, 1]. */
public enum Unit {
  NONE(""),
  AWARDS("awards"),
  SCHOOLS("schools"),
  PUPILS("pupils"),
  TEACHERS("teachers"),
  PROJECTS("projects"),
  COUNTRIES("countries"),
  POINTS("points"),
  FIGURES("figures"),
  ROWS("rows"),
  INHABITANTS("inhabitants"),
  YEAR("year"),
  DATE("date"),
  SHARE("share"),
  AS_METRIC("as the metric says");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
