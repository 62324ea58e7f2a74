package sello.ingest;

import java.util.List;
import java.util.Set;

/**
 * The column of the group that a school belongs to, as Portugal's agrupamentos. Alone it names the
 * school; beside a column of the school it names another thing, and is not read.
 */
final class SchoolGroup {
  private static final Set<String> NAMES =
      Set.of("agrupamento", "agrupamento de escolas", "nome do agrupamento", "unidade organica");

  private SchoolGroup() {}

  /** Places of columns, without those of groups where others are there. */
  static List<Integer> aloneOrNone(List<Integer> places, List<String> header) {
    List<Integer> schools = places.stream().filter(place -> !isName(header.get(place))).toList();
    return schools.isEmpty() ? places : schools;
  }

  private static boolean isName(String header) {
    return HeaderName.of(header).isOneOf(NAMES);
  }
}
