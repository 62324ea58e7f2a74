package sello.reports.document;

import com.ibm.icu.text.ListFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.EuropeRow;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.reports.TimeField;
import sello.reports.place.Place;
import sello.reports.text.Texts;

/**
 * What a report is about, and how it is looked up: a place in an edition of a release. Rows later
 * than the edition are never shown; of what has no time, the report says as of when it is known.
 *
 * @param release the release
 * @param place the country, or Europe
 * @param edition the edition reported on
 * @param texts the language
 * @param pen draws its charts
 */
record Subject(OpenRelease release, Place place, String edition, Texts texts, Pen pen) {

  /** The name of the place within a sentence. */
  String placeName() {
    return texts.within(place.name());
  }

  Wording wording() {
    return new Wording(texts);
  }

  /** A sentence of this text, its places still empty. */
  SentenceDraft say(String key) {
    return new SentenceDraft(wording(), key);
  }

  Sentence plain(String key, Object... namesAndValues) {
    return Sentence.plain(texts.say(key, namesAndValues));
  }

  /** The calendar year in which the labels of the edition become valid. */
  int year() {
    return Integer.parseInt(edition.substring(0, 4));
  }

  Optional<OpenTable> table(String name) {
    return release.has(name) ? Optional.of(release.table(name)) : Optional.empty();
  }

  /**
   * The rows of a table that values choose, none later than the edition; in the order of its key.
   */
  List<Row> rows(String name, Map<String, String> where) {
    return table(name).map(table -> rows(table, where)).orElse(List.of());
  }

  private List<Row> rows(OpenTable table, Map<String, String> where) {
    boolean carriesAll =
        where.keySet().stream().allMatch(field -> table.spec().column(field).isPresent());
    if (!carriesAll || !hasCodes(table, where)) {
      return List.of();
    }
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    where.forEach((field, value) -> parameters.put(field, List.of(value)));
    return table.ask(parameters).rows().stream().filter(row -> isInTime(table, row)).toList();
  }

  /** A code that a table does not hold would be refused: it has no rows. */
  private static boolean hasCodes(OpenTable table, Map<String, String> where) {
    return where.entrySet().stream()
        .filter(one -> !one.getKey().equals(Fields.SOURCE_FILE.name()))
        .allMatch(
            one ->
                table
                    .values(table.spec().column(one.getKey()).orElseThrow())
                    .contains(one.getValue()));
  }

  private boolean isInTime(OpenTable table, Row row) {
    return TimeField.of(table.spec())
        .map(time -> row.text(time.name()))
        .filter(period -> period.length() >= 4)
        .map(period -> Integer.parseInt(period.substring(0, 4)) <= year())
        .orElse(true);
  }

  /** The rows of the place itself. */
  List<Row> here(String name) {
    return rows(name, place.where());
  }

  /** The newest figure of a measure that is known of what values choose. */
  Optional<Fact> newest(String name, String measure, Map<String, String> where) {
    return facts(name, measure, where).stream().filter(Fact::isKnown).findFirst();
  }

  /** All figures of a measure of what values choose, newest first. */
  List<Fact> facts(String name, String measure, Map<String, String> where) {
    return table(name)
        .map(
            table ->
                rows(table, where).stream()
                    .flatMap(row -> Fact.of(table, row, measure).stream())
                    .sorted(Comparator.comparing(Fact::period).reversed())
                    .toList())
        .orElse(List.of());
  }

  /** The same figure of another place at the same time. */
  Optional<Fact> elsewhere(Fact fact, String country) {
    Map<String, String> where = new LinkedHashMap<>(fact.key());
    where.put(Fields.COUNTRY_CODE.name(), country);
    return rows(fact.table(), where).stream()
        .findFirst()
        .flatMap(row -> Fact.of(fact.table(), row, fact.measure().name()));
  }

  /**
   * Europe's figure at the same time; none where it sums up one country alone, which it repeats.
   */
  Optional<Fact> ofEurope(Fact fact) {
    return elsewhere(fact, Fields.EUROPE).filter(europe -> !EuropeRow.isOfOneCountry(europe.row()));
  }

  /**
   * Europe's figure in a sentence: of those countries that report, of what a measure can be known
   * of, or of all countries.
   */
  Optional<Sentence> saidOfEurope(Fact europe) {
    Optional<Fact> countries = reporting(europe);
    String own = "report.key.europe_" + europe.measure().name();
    SentenceDraft draft =
        countries.isPresent()
            ? say("report.key.europe_of").fact("countries", countries)
            : say(texts.has(own) ? own : "report.key.europe");
    return draft.interval("figure", Optional.of(europe)).orUnsaid();
  }

  /** Of how many countries a figure of Europe is, where Europe is what is told of. */
  Optional<Sentence> saidOfReporting(Fact fact) {
    return place.isEurope()
        ? reporting(fact)
            .flatMap(
                countries -> say("report.key.reporting").fact("countries", countries).orUnsaid())
        : Optional.empty();
  }

  /** How many countries report what a row sums up, where its table counts them. */
  private static Optional<Fact> reporting(Fact fact) {
    return fact.beside(EuropeRow.REPORTING).filter(Fact::isKnown);
  }

  /**
   * The figure of an earlier time in a sentence; of Europe with the countries that reported then.
   */
  Optional<Sentence> saidOfBefore(Fact before) {
    Optional<Fact> countries = place.isEurope() ? reporting(before) : Optional.empty();
    SentenceDraft draft =
        countries.isPresent()
            ? say("report.key.before_of").fact("countries", countries)
            : say("report.key.before");
    return draft
        .words("period", before.period())
        .interval("figure", Optional.of(before))
        .orUnsaid();
  }

  /** The newest period in which a figure of a measure is known, of what values choose. */
  Optional<String> newestPeriod(String name, String measure, Map<String, String> where) {
    return newest(name, measure, where).map(Fact::period);
  }

  /**
   * Says of figures without a time that they know more than the edition did; nothing where awards
   * of no later edition are known.
   */
  Optional<Sentence> asKnown() {
    return Stream.of("awards_published", "awards_counted")
        .flatMap(measure -> newestEver("awards_by_country", measure))
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(edition) > 0)
        .map(newest -> plain("report.as_known", "edition", newest));
  }

  /**
   * The newest edition in which a figure is known of any place, even one after that reported on.
   */
  private Stream<String> newestEver(String name, String measure) {
    return table(name).stream()
        .flatMap(
            table ->
                table.ask(Map.of()).rows().stream()
                    .flatMap(row -> Fact.of(table, row, measure).stream()))
        .filter(Fact::isKnown)
        .map(Fact::period);
  }

  /** What chooses the rows of the place, and more. */
  Map<String, String> and(String field, String value) {
    Map<String, String> where = new LinkedHashMap<>(place.where());
    where.put(field, value);
    return where;
  }

  /** Names one after the other, as the language lists them. */
  String list(List<String> names) {
    return ListFormatter.getInstance(texts.language().locale()).format(names);
  }

  CodeNames names(OpenTable table) {
    return CodeNames.of(table, texts);
  }
}
