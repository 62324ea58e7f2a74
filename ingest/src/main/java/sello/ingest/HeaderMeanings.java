package sello.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sello.catalog.Fields;

/**
 * What headers of more than one meaning stand for, by the values below them: German {@code Land} is
 * a country or a region of one, {@code Note} a score or a remark, {@code Source} an address or the
 * name of a source, {@code Kraj} a region, a town or a country.
 */
final class HeaderMeanings {
  private static final String NOTHING = "";
  private static final String DECISION = Fields.DECISION.name();

  /** The headers in doubt, by what their values may be. */
  private static final ListedWords HEADERS = new ListedWords("doubtful_headers.csv");

  /** What the values of columns are that a header may name. */
  private static final Map<String, String> KINDS =
      Map.of(
          Fields.SCORE.name(),
          "a number",
          Fields.SOURCE_URL.name(),
          "a web address",
          DECISION,
          "a decision");

  private final Contract contract;
  private final Places places;

  HeaderMeanings(Contract contract, Places places) {
    this.contract = contract;
    this.places = places;
  }

  /**
   * The column that each header in doubt names, by header; empty text: none that is read. A header
   * whose values tell nothing keeps the meaning that it has elsewhere.
   */
  Map<String, String> of(InputFile file) {
    Map<String, String> meanings = new HashMap<>();
    List<String> header = contract.isForgiving() ? file.form().header() : List.of();
    ColumnValues values = new ColumnValues(file, places);
    for (int place = 0; place < header.size(); place++) {
      String name = header.get(place).strip();
      Optional<String> meaning =
          switch (meaning(name)) {
            case "place" -> ofPlaces(values.different(place));
            case "kraj" -> ofKraj(header);
            case "score" -> ofScores(values.different(place));
            case "address" -> ofAddresses(values.different(place));
            case "state" -> ofDecisions(values.different(place), false);
            case "label" ->
                header.stream().anyMatch(this::isDecision)
                    ? Optional.empty()
                    : ofLabels(values.different(place));
            default ->
                isDecision(name)
                    ? ofDecisions(values.different(place), true)
                    : ofUnknown(header, place, values);
          };
      meaning.ifPresent(column -> meanings.put(name, column));
    }
    return meanings;
  }

  /** What a header may be in doubt of, if it is in each of its languages. */
  private static String meaning(String header) {
    Set<String> meanings =
        HeaderName.of(header).names().stream().map(HEADERS::meaning).collect(Collectors.toSet());
    return meanings.size() == 1 ? meanings.iterator().next() : NOTHING;
  }

  private Optional<String> ofPlaces(Set<String> values) {
    long countries = values.stream().filter(value -> places.country(value).isPresent()).count();
    long regions =
        values.stream().filter(value -> !places.countriesWithRegion(value).isEmpty()).count();
    return regions > countries ? Optional.of(Fields.REGION_NAME.name()) : Optional.empty();
  }

  /** In Czech and Slovak a region, in Slovene a town, in Polish a country. */
  private static Optional<String> ofKraj(List<String> header) {
    Set<String> languages = Synonyms.SHIPPED.languages(header).keySet();
    boolean isTown = languages.contains("sl");
    String column = (isTown ? Fields.LOCALITY : Fields.COUNTRY_CODE).name();
    return (isTown || languages.contains("pl"))
            && header.stream().noneMatch(name -> Synonyms.SHIPPED.isName(name, column))
        ? Optional.of(column)
        : Optional.empty();
  }

  /** A remark on each column of Land that has countries and states of one below each other. */
  List<Problem> mixed(InputFile file) {
    List<Problem> remarks = new ArrayList<>();
    List<String> header = contract.isForgiving() ? file.form().header() : List.of();
    for (int place = 0; place < header.size(); place++) {
      if (meaning(header.get(place)).equals("place")) {
        mixed(file, header.get(place).strip(), new ColumnValues(file, places).different(place))
            .ifPresent(remarks::add);
      }
    }
    return remarks;
  }

  private Optional<Problem> mixed(InputFile file, String name, Set<String> values) {
    long countries = values.stream().filter(value -> places.country(value).isPresent()).count();
    long regions =
        values.stream()
            .filter(value -> places.country(value).isEmpty())
            .filter(value -> !places.countriesWithRegion(value).isEmpty())
            .count();
    boolean isRegion = Fields.REGION_NAME.name().equals(file.meanings().get(name));
    return countries == 0 || regions == 0
        ? Optional.empty()
        : Optional.of(
            Problem.ofHeader(
                Severity.WARNING,
                file,
                name,
                "",
                "has names of countries (%d) and of regions (%d): it is read as %s"
                    .formatted(countries, regions, isRegion ? "regions" : "countries"),
                "Write the two in columns of their own, such as Land and Bundesland."));
  }

  private static Optional<String> ofScores(Set<String> values) {
    return values.isEmpty() || values.stream().anyMatch(HeaderMeanings::mayBeScore)
        ? Optional.empty()
        : Optional.of(NOTHING);
  }

  /** {@code 8 Punkte} is one that is written wrongly: its row is not to lose it in silence. */
  private static boolean mayBeScore(String value) {
    return Character.isDigit(value.charAt(0))
        || (value.chars().anyMatch(Character::isDigit)
            && value.chars().noneMatch(Character::isLetter));
  }

  /** What is told of a column whose values are not what the contract has under its name. */
  static Optional<String> whyNothing(InputFile file, String header, Contract contract) {
    if (!NOTHING.equals(file.meanings().get(header.strip()))) {
      return Optional.empty();
    }
    String column = nameOf(header);
    return contract.columns().stream().anyMatch(one -> one.name().equals(column))
        ? Optional.of(
            "may be the column '%s', but has no value that is %s: the column is not read"
                .formatted(column, KINDS.get(column)))
        : Optional.empty();
  }

  /** In a list of winners, where a result may also be a score or a day. */
  private boolean isDecision(String name) {
    return isOfWinners()
        && HeaderName.of(name).names().stream()
            .allMatch(one -> Synonyms.SHIPPED.isFoldedName(one, DECISION));
  }

  private boolean isOfWinners() {
    return contract.rowRules().stream().anyMatch(IsAwarded.class::isInstance);
  }

  /**
   * A column of figures holds no decisions, nor does one of a wide name in which no word of them
   * is.
   */
  private static Optional<String> ofDecisions(Set<String> values, boolean mayHoldOtherWords) {
    boolean holdsOthers =
        mayHoldOtherWords && !values.stream().allMatch(value -> Character.isDigit(value.charAt(0)));
    return holdsOthers
            || values.stream().anyMatch(v -> Synonyms.SHIPPED.word(DECISION, v).isPresent())
        ? Optional.empty()
        : Optional.of(NOTHING);
  }

  /** In a list of winners a column that is called as the label, and says yes or no of each. */
  private Optional<String> ofLabels(Set<String> values) {
    boolean isDecided =
        isOfWinners()
            && !values.isEmpty()
            && values.stream().allMatch(v -> Synonyms.SHIPPED.word(DECISION, v).isPresent());
    return isDecided ? Optional.of(DECISION) : Optional.empty();
  }

  /**
   * Decisions under a header that names nothing here, where none names the decision, or only an
   * earlier one.
   */
  private Optional<String> ofUnknown(List<String> header, int place, ColumnValues below) {
    if (LaterDecision.isName(header.get(place))) {
      return Optional.of(DECISION)
          .filter(column -> ofDecisions(below.different(place), false).isEmpty());
    }
    boolean isAsked =
        contract.columns().stream().anyMatch(column -> column.name().equals(DECISION))
            && header.stream().noneMatch(name -> Synonyms.SHIPPED.isName(name, DECISION))
            && contract.columns().stream()
                .noneMatch(c -> Synonyms.SHIPPED.isName(header.get(place), c.name()));
    Set<String> values = isAsked ? below.different(place) : Set.of();
    return DecisionValues.are(values) ? Optional.of(DECISION) : Optional.empty();
  }

  private static String nameOf(String header) {
    return switch (meaning(header)) {
      case "score" -> Fields.SCORE.name();
      case "address" -> Fields.SOURCE_URL.name();
      default -> DECISION;
    };
  }

  private static Optional<String> ofAddresses(Set<String> values) {
    return values.stream().anyMatch(value -> value.startsWith("http") || value.startsWith("www."))
        ? Optional.empty()
        : Optional.of(NOTHING);
  }
}
