package sello.reports;

/** Why a figure differs between two releases. */
public enum Reason {
  /** A file came that was not there, or rows came with one that was. */
  NEW_DATA("new data"),
  /** A file that was there holds something else, or is gone. */
  CORRECTION_AT_SOURCE("correction at source"),
  /** The program changed, and says of the table that it works it out as before. */
  OUR_CORRECTION("our correction"),
  /** The table is worked out in another way, or with other settings. */
  METHOD("method"),
  /** The figure is withheld in one of the two, to protect schools and persons. */
  DISCLOSURE("disclosure");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
