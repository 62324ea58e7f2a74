package sello.reports;

/** The terms under which the figures may be used. */
public final class Licence {
  public static final String NAME = "CC BY 4.0";
  public static final String ADDRESS = "https://creativecommons.org/licenses/by/4.0/";

  /** Its name in the list of licences of SPDX. */
  public static final String SPDX = "CC-BY-4.0";

  private Licence() {}
}
