package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sello.catalog.Fields;
import sello.ingest.form.FileRecord;

/**
 * Names of schools that carry something of their list: the number of a footnote behind ({@code IES
 * Tajo (1)}), or their number in the list before ({@code 1. IES Tajo}). Numbers tell schools apart,
 * so that without it, in another list, the school is another one. A name in several lines, or with
 * a semicolon, may be those of several schools, which would count as one.
 */
final class MarkedNames {
  private static final Pattern FOOTNOTE = Pattern.compile(".*\\S\\s*\\(\\d{1,2}\\)\\s*");
  private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,5})\\s*[.)-]\\s*\\p{L}.*");

  /** A semicolon may also end the name of a letter, as in HTML. */
  private static final Pattern PARTED =
      Pattern.compile("(?s).*\\S\\s*(\\R|(?<!&[#\\p{Alnum}]{2,8});)\\s*\\S.*");

  /** In shorter lists a first school may be the first by name. */
  private static final int FEW = 3;

  private MarkedNames() {}

  /** A remark for each manner. */
  static List<Problem> remarks(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    int at = contract.header().indexOf(Fields.SCHOOL_NAME.name());
    int place = at < 0 || !contract.isForgiving() ? -1 : match.positions()[at];
    List<FileRecord> rows = place < 0 ? List.of() : values.rows();
    List<Problem> remarks = new ArrayList<>();
    where(FOOTNOTE, rows, place)
        .map(
            found ->
                remark(
                    file,
                    "ends with the number of a footnote "
                        + found
                        + ": it counts as part of the name",
                    "Remove it, and tell us what the footnote says."))
        .ifPresent(remarks::add);
    where(PARTED, rows, place)
        .map(
            found ->
                remark(
                    file,
                    "has several lines or a semicolon " + found + ": each counts as one school",
                    "If they are several schools, write a row for each."))
        .ifPresent(remarks::add);
    if (areCounted(rows, place)) {
      remarks.add(
          remark(
              file,
              "begins with the number of its row: it counts as part of the name",
              "Write it in a column of its own."));
    }
    return remarks;
  }

  /** In how many rows a name has a form, and where first; empty: in none. */
  private static Optional<String> where(Pattern form, List<FileRecord> rows, int place) {
    List<FileRecord> found =
        rows.stream().filter(row -> form.matcher(row.cells().get(place)).matches()).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "in %d of the first %d rows, first in line %d"
                .formatted(found.size(), rows.size(), found.get(0).line()));
  }

  private static boolean areCounted(List<FileRecord> rows, int place) {
    return rows.size() >= FEW
        && IntStream.range(0, rows.size())
            .allMatch(i -> number(rows.get(i).cells().get(place)).equals(String.valueOf(i + 1)));
  }

  private static String number(String name) {
    Matcher form = NUMBERED.matcher(name);
    return form.matches() ? form.group(1) : "";
  }

  private static Problem remark(InputFile file, String rule, String advice) {
    return Problem.ofHeader(Severity.WARNING, file, Fields.SCHOOL_NAME.name(), "", rule, advice);
  }
}
