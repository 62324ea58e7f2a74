package sello.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.name.SchoolLink;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

/**
 * Rows whose link spells the name of the school of another row: a column was sorted alone, or cells
 * were exchanged. The link says which school a row is, so its figures would be those of the other.
 *
 * <p>A school that was renamed keeps its old link, which spells no other school of the list.
 */
final class LinksOfOthers {
  /** So many are no exchange of two cells: the whole column may stand beside other schools. */
  private static final int MANY = 3;

  private static final String NO_COUNTRY = "";

  private LinksOfOthers() {}

  /** One problem, where there are such rows among the first ones. */
  static Optional<Problem> problem(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    int name = place(contract, match, Fields.SCHOOL_NAME.name());
    int link = place(contract, match, Fields.SCHOOL_LINK.name());
    if (name < 0 || link < 0) {
      return Optional.empty();
    }
    List<Linked> rows =
        values.rows().stream()
            .map(row -> Linked.of(row.line(), row.cells().get(name), row.cells().get(link)))
            .flatMap(Optional::stream)
            .toList();
    Map<List<String>, Linked> byName = new HashMap<>();
    rows.forEach(row -> byName.putIfAbsent(row.name(), row));
    List<Astray> astray = rows.stream().flatMap(row -> row.astray(byName)).toList();
    return astray.stream()
        .findFirst()
        .map(first -> problem(file, first, astray.size(), rows.size()));
  }

  private static int place(Contract contract, HeaderMatch match, String column) {
    int at = contract.header().indexOf(column);
    return at < 0 ? -1 : match.positions()[at];
  }

  private static Problem problem(InputFile file, Astray first, int astray, int looked) {
    return Problem.ofHeader(
        astray < MANY ? Severity.WARNING : Severity.FATAL,
        file,
        Fields.SCHOOL_LINK.name(),
        first.row().slug(),
        "stands in line %d but spells the school of line %d: so do %d of the first %d links"
            .formatted(first.row().line(), first.other().line(), astray, looked),
        "Compare with the source: was a column sorted alone, or were cells exchanged?");
  }

  /** A row, and that whose school its link spells. */
  private record Astray(Linked row, Linked other) {}

  /**
   * A row that says name and link.
   *
   * @param name the words of the name
   * @param spelled the words of the link
   */
  private record Linked(long line, List<String> name, String slug, List<String> spelled) {
    static Optional<Linked> of(long line, String name, String link) {
      String slug = SchoolLink.slug(CellText.read(SchoolColumns.LINK, link));
      List<String> spelled = words(SchoolSlug.of(slug).stem().replace('-', ' '));
      return spelled.isEmpty()
          ? Optional.empty()
          : Optional.of(new Linked(line, words(name), slug, spelled));
    }

    private static List<String> words(String text) {
      return SchoolName.of(NO_COUNTRY, text).words();
    }

    /** The row whose name its link spells, where that is neither its own nor of an equal link. */
    Stream<Astray> astray(Map<List<String>, Linked> byName) {
      return isOfItsName()
          ? Stream.empty()
          : Stream.ofNullable(byName.get(spelled))
              .filter(other -> !other.spelled.equals(spelled))
              .map(other -> new Astray(this, other));
    }

    /** Whether its link spells its own name, of which one of both may leave out words. */
    private boolean isOfItsName() {
      Set<String> inName = new HashSet<>(name);
      return inName.containsAll(spelled) || new HashSet<>(spelled).containsAll(inName);
    }
  }
}
