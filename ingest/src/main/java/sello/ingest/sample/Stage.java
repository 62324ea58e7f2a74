package sello.ingest.sample;

/** How far a school came in an edition. */
enum Stage {
  NONE(0),
  AWARDED(1),
  /** Assessed, below the pass mark. */
  REFUSED(2),
  /** Applied, and was not eligible. */
  FAILED(3),
  /** Eligible, and did not apply. */
  NOT_APPLIED(4);

  private static final Stage[] ALL = values();
  private static final int BITS = 4;

  private final int code;

  Stage(int code) {
    this.code = code;
  }

  /** The stage of an edition in the stages of a school, four bits each. */
  static Stage in(int stages, SampleEdition edition) {
    return ALL[(stages >>> (BITS * edition.index())) & 15];
  }

  int with(int stages, SampleEdition edition) {
    int cleared = stages & ~(15 << (BITS * edition.index()));
    return cleared | (code << (BITS * edition.index()));
  }

  boolean isAssessed() {
    return this == AWARDED || this == REFUSED;
  }
}
