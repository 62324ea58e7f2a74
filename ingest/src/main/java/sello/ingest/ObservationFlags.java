package sello.ingest;

/**
 * The flags behind a figure of Eurostat: b break in series, d definition differs, e estimated, f
 * forecast, i imputed, m missing, n not significant, p provisional, u low reliability, C
 * confidential, N not applicable.
 */
final class ObservationFlags {
  /** The flags in use, as a regular expression. */
  static final String FORM = "[bdefimnpuCN]+";

  private ObservationFlags() {}

  /** Flags with the letters of former years replaced: c by C, s by i, z by m. */
  static String current(String flags) {
    return flags.replace('c', 'C').replace('s', 'i').replace('z', 'm').replace(" ", "");
  }
}
