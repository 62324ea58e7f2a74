package sello.ingest;

import java.io.Serializable;

/**
 * Something in an input that breaks a rule.
 *
 * @param severity what it does to the build
 * @param reason short word for the broken rule, the same for every row that breaks it: {@code
 *     unknown_country}
 * @param file path under the inputs folder
 * @param line line of the file, from 1; 0 when it is about the whole file
 * @param column column name; empty when it is about the whole row or file
 * @param value what was found; long values are cut, and say so
 * @param rule what was expected
 * @param advice what to do
 */
public record Problem(
    Severity severity,
    String reason,
    String file,
    long line,
    String column,
    String value,
    String rule,
    String advice)
    implements Serializable {

  private static final int SHOWN = 120;

  public Problem {
    file = file.replaceAll("\\p{Cntrl}", "?");
    if (value.length() > SHOWN) {
      value = value.substring(0, SHOWN) + "… (" + value.length() + " characters)";
    }
  }

  /** A problem of a whole file, for which nothing is built. */
  public static Problem ofFile(String file, String value, String rule, String advice) {
    return new Problem(Severity.FATAL, Reasons.FILE, file, 0, "", value, rule, advice);
  }

  /** A problem of one line, for which nothing is built: the lines around it cannot be trusted. */
  public static Problem ofLine(String file, long line, String value, String rule, String advice) {
    return new Problem(Severity.FATAL, Reasons.FILE, file, line, "", value, rule, advice);
  }

  /** What is wrong with a column, or worth knowing of it: told at the header of its file. */
  static Problem ofHeader(
      Severity severity, InputFile file, String column, String value, String rule, String advice) {
    return new Problem(
        severity, Reasons.FILE, file.file(), file.form().headerLine(), column, value, rule, advice);
  }

  /** The same problem with other advice. */
  Problem advising(String other) {
    return new Problem(severity, reason, file, line, column, value, rule, other);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(severity.name().toLowerCase(java.util.Locale.ROOT));
    out.append(": ").append(file);
    if (line > 0) {
      out.append(", line ").append(line);
    }
    if (!column.isEmpty()) {
      out.append(", column ").append(column);
    }
    if (!value.isEmpty()) {
      out.append(", value '").append(value).append("'");
    }
    out.append(": ").append(rule).append('.');
    return advice.isEmpty() ? out.toString() : out.append(' ').append(advice).toString();
  }
}
