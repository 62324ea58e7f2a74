package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sello.catalog.Sha256;

/**
 * What reference data allows and knows: codes by list ({@code countries.iso2}, {@code
 * editions.edition}), places by their names, editions by their days.
 */
public final class CodeLists implements Serializable {
  private final Map<String, Set<String>> lists = new TreeMap<>();
  private final Map<String, String> told = new TreeMap<>();
  private final Map<String, String> areas = new HashMap<>();
  private final Places places = new Places();
  private final EditionCalendar calendar = new EditionCalendar();
  private final AreaSchemes schemes = new AreaSchemes();

  /** Adds a code to a list. */
  void add(String list, String code) {
    lists.computeIfAbsent(list, name -> new TreeSet<>()).add(code);
  }

  /** Takes what a row of a reference publication tells beside codes. */
  void addRow(String publication, Map<String, String> row) {
    told.merge(publication, row.toString(), (before, more) -> Sha256.of(before + more));
    places.add(publication, row);
    calendar.add(publication, row);
    schemes.add(publication, row);
    if (publication.equals("areas")) {
      for (String column : new String[] {"area_code", "name_en", "name_es"}) {
        areas.put(Spelling.fold(row.getOrDefault(column, "")), row.getOrDefault("area_code", ""));
      }
      String code = row.getOrDefault("area_code", "");
      Synonyms.SHIPPED.names(code).values().stream()
          .flatMap(List::stream)
          .forEach(name -> areas.putIfAbsent(Spelling.fold(name), code));
    }
  }

  boolean has(String list) {
    return lists.containsKey(list);
  }

  public Places places() {
    return places;
  }

  public EditionCalendar calendar() {
    return calendar;
  }

  public AreaSchemes schemes() {
    return schemes;
  }

  /** The code of a criterion area by its code or name, also with what forms write around it. */
  public Optional<String> area(String spelling) {
    return AreaName.of(HeaderName.fold(spelling), name -> Optional.ofNullable(areas.get(name)));
  }

  /** Every code and name of a criterion area, folded. */
  Set<String> areaNames() {
    return areas.keySet();
  }

  /**
   * The codes of a list.
   *
   * @throws IllegalStateException when nothing was loaded into it: a contract that points at an
   *     empty list would reject every row
   */
  public Set<String> codes(String list) {
    Set<String> codes = lists.get(list);
    if (codes == null) {
      throw new IllegalStateException("The code list " + list + " is empty.");
    }
    return codes;
  }

  /**
   * Hash of what reaches the rows of a contract: the lists that it mentions and, where it reads
   * names of places or editions, all that reference data tells of them.
   */
  String hash(Contract of) {
    Set<String> referredTo = new TreeSet<>();
    of.columns().forEach(c -> c.rules().forEach(rule -> referredTo.add(listOf(rule))));
    of.rowRules().stream()
        .filter(HoldsWhen.class::isInstance)
        .forEach(rule -> referredTo.add(listOf(((HoldsWhen) rule).rule())));
    StringBuilder named = new StringBuilder();
    told.forEach(
        (publication, hash) -> {
          if (isReadBy(of, publication)) {
            named.append(publication).append(' ').append(hash).append('\n');
          }
        });
    lists.forEach(
        (list, codes) -> {
          if (referredTo.contains(list)) {
            named.append(list).append(' ').append(codes).append('\n');
          }
        });
    return Sha256.of(named.toString());
  }

  private static String listOf(Rule rule) {
    return rule instanceof CodeOf code ? code.list() : rule.codes();
  }

  /** Whether the rows of a reference publication tell a contract what a name or code stands for. */
  private static boolean isReadBy(Contract of, String publication) {
    return switch (publication) {
      case "editions" -> of.rowRules().stream().anyMatch(IsMember.class::isInstance);
      case "areas" ->
          of.columns().stream().anyMatch(c -> c.reading() == Reading.AREA)
              || of.rowRules().stream().anyMatch(InScheme.class::isInstance);
      case "countries",
          "country_names",
          "regions",
          "region_names",
          "region_unions",
          "region_changes" ->
          of.isForgiving()
              || !of.derived().isEmpty()
              || of.rowRules().stream().anyMatch(IsReportedRegion.class::isInstance);
      default -> false;
    };
  }
}
