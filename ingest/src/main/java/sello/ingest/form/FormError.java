package sello.ingest.form;

/** A file that cannot be read as a whole, or whose form would have to be guessed. */
public final class FormError extends RuntimeException {
  private final long line;
  private final String value;
  private final String rule;
  private final String advice;

  /**
   * @param line from 1, or 0 when the whole file is meant
   */
  public FormError(long line, String value, String rule, String advice) {
    super(
        (line > 0 ? "line " + line + ": " : "")
            + (value.isEmpty() ? "" : "'" + value + "' ")
            + rule
            + ". "
            + advice);
    this.line = line;
    this.value = value;
    this.rule = rule;
    this.advice = advice;
  }

  static FormError ofFile(String rule, String advice) {
    return new FormError(0, "", rule, advice);
  }

  public long line() {
    return line;
  }

  public String value() {
    return value;
  }

  public String rule() {
    return rule;
  }

  public String advice() {
    return advice;
  }
}
