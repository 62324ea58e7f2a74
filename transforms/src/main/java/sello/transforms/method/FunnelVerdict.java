package sello.transforms.method;

/** What a unit's place in a funnel says, in the words that a table carries. */
public enum FunnelVerdict {
  /** Above the 99.8 % limits. */
  ABOVE_99_8("above_99_8"),

  /** Above the 95 % limits: so are about one in 40 units that do not differ. */
  ABOVE_95("above_95"),

  /** Within the 95 % limits, the limits among them. */
  INSIDE("inside"),

  /** Below the 95 % limits: so are about one in 40 units that do not differ. */
  BELOW_95("below_95"),

  /** Below the 99.8 % limits. */
  BELOW_99_8("below_99_8"),

  /** Fewer than five expected: the limits do not hold, the point is still drawn. */
  TOO_SMALL("too_small");

  private final String code;

  FunnelVerdict(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
