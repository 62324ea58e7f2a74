package sello.ingest;

import java.util.List;
import sello.catalog.Fields;
import sello.ingest.form.FileRecord;
import sello.ingest.name.SchoolName;

/**
 * Towns that say that they are schools, beside schools that do not: the names of the two columns
 * were swapped or, in some rows, their cells.
 */
final class SwappedNames {
  /** In fewer rows a town may be called so. */
  private static final int FEW = 3;

  private final Contract contract;
  private final HeaderMatch match;
  private final Places places;
  private final String country;

  private SwappedNames(InputFile file, Contract contract, HeaderMatch match, Places places) {
    this.contract = contract;
    this.match = match;
    this.places = places;
    this.country = file.constantValues().getOrDefault(Fields.COUNTRY_CODE.name(), "");
  }

  /** A problem where every row shows it, a remark where some do. */
  static List<Problem> problems(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values, Places places) {
    SwappedNames names = new SwappedNames(file, contract, match, places);
    if (names.place(Fields.SCHOOL_NAME.name()) < 0 || names.place(Fields.LOCALITY.name()) < 0) {
      return List.of();
    }
    List<FileRecord> rows = values.rows();
    List<FileRecord> swapped = rows.stream().filter(names::areSwapped).toList();
    if (swapped.isEmpty()) {
      return List.of();
    }
    boolean areAll = swapped.size() >= FEW && swapped.size() == rows.size();
    return List.of(
        Problem.ofHeader(
            areAll ? Severity.FATAL : Severity.WARNING,
            file,
            Fields.LOCALITY.name(),
            "",
            "reads like the name of a school, and school_name does not, in %d of the first %d rows, first in line %d"
                .formatted(swapped.size(), rows.size(), swapped.get(0).line()),
            areAll
                ? "Swap the names of the two columns."
                : "Look whether the two cells are swapped."));
  }

  private boolean areSwapped(FileRecord row) {
    String town = cell(row, Fields.LOCALITY.name());
    String name = cell(row, Fields.SCHOOL_NAME.name());
    String of =
        country.isEmpty()
            ? places.country(cell(row, Fields.COUNTRY_CODE.name())).orElse("")
            : country;
    return !town.isBlank() && !name.isBlank() && isSchool(of, town) && !isSchool(of, name);
  }

  private static boolean isSchool(String country, String text) {
    return !SchoolName.of(country, text).kinds().isEmpty();
  }

  private String cell(FileRecord row, String column) {
    int place = place(column);
    return place < 0 ? "" : row.cells().get(place);
  }

  private int place(String column) {
    int at = contract.header().indexOf(column);
    return at < 0 ? -1 : match.positions()[at];
  }
}
