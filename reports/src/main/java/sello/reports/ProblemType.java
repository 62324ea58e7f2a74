package sello.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of answer that are not what was asked for; each has a page that explains it. */
public enum ProblemType {
  UNKNOWN_PARAMETER(
      400, "Unknown parameter", "The address has a parameter that this place does not know."),
  MALFORMED_PARAMETER(
      400, "Malformed parameter", "A parameter's value cannot be read as what it must be."),
  MALFORMED_REQUEST(
      400, "Malformed request", "What was sent is no request that a server can read."),
  INCOMPLETE_KEY(
      400, "Incomplete key", "The fields given name several rows where one is asked about."),
  NOT_FOUND(404, "Not found", "There is nothing at this address."),
  METHOD_NOT_ALLOWED(405, "Method not allowed", "Everything here is read: only GET and HEAD."),
  NOT_ACCEPTABLE(
      406, "Format not offered", "No format that was asked for is offered at this address."),
  RELEASE_WITHDRAWN(
      410, "Release withdrawn", "The release was taken back; the answer names its successor."),
  TOO_LARGE(
      413,
      "Too large for this format",
      "The answer is beyond what the format can hold; nothing is cut, so take another format."),
  ADDRESS_TOO_LONG(414, "Address too long", "An address may have up to 8,000 bytes."),
  RANGE_NOT_SATISFIABLE(
      416,
      "Range not satisfiable",
      "The bytes that were asked for lie behind the end of the file, or cannot be read as a range."),
  UNKNOWN_VALUE(422, "Unknown value", "A code that was asked for does not exist in the release."),
  UNKNOWN_FIELD(422, "Unknown field", "A field that was asked for is not in the table."),
  REVERSED_RANGE(422, "Reversed range", "A range begins after its end."),
  BEFORE_FIRST_RELEASE(
      422,
      "Before the first release",
      "The moment that was asked about lies before the first release; the answer names its date."),
  UNFIT_FORMAT(
      422, "Format unfit for this table", "The format cannot hold what this table is made of."),
  TOO_MANY_REQUESTS(
      429,
      "Too many requests",
      "One client had too many answers worked out; files and metadata are not limited."),
  INTERNAL_ERROR(500, "Our fault", "Something is broken here; the reference names it in our log."),
  BUSY(503, "Busy", "More is asked for than can be worked out at once; it can be asked for again."),
  SCHEDULE_AWAY(
      503,
      "Schedule not reachable",
      "The database of the schedule does not answer; figures and files are served all the same."),
  NO_RELEASE(503, "No release", "No release has been built yet, so there are no figures to give.");

  private final int status;
  private final String title;
  private final String meaning;

  ProblemType(int status, String title, String meaning) {
    this.status = status;
    this.title = title;
    this.meaning = meaning;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** What it means, in one sentence. */
  public String meaning() {
    return meaning;
  }

  /** The last part of its address: {@code unknown-value}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type with this last part of an address. */
  public static Optional<ProblemType> of(String slug) {
    return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
  }
}
