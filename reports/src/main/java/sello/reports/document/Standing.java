package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import sello.catalog.Fields;

/**
 * Why an edition can have no figures of a place: it was not held, or the country had left the
 * programme, or had not joined it yet.
 */
record Standing(Subject subject) {

  /** Each reason as a sentence; none where the edition was held and the country took part. */
  List<String> reasons() {
    return Stream.of(
            notHeld(),
            year("member_to").filter(left -> left < subject.year()).map(say("report.left")),
            year("member_from").filter(from -> from > subject.year()).map(say("report.not_yet")))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> notHeld() {
    Map<String, String> where = Map.of(Fields.EDITION.name(), subject.edition());
    return subject.rows("editions", where).stream()
        .filter(row -> row.text("is_held").equals("false"))
        .map(row -> subject.texts().say("report.not_held", "edition", subject.edition()))
        .findFirst();
  }

  /** Dates of membership may be a year or a month alone; where there is none, nothing changed. */
  private Optional<Integer> year(String date) {
    return subject
        .table("countries")
        .filter(countries -> countries.spec().column(date).isPresent())
        .flatMap(
            countries ->
                subject.rows(countries.name(), Map.of("iso2", subject.place().code())).stream()
                    .map(row -> row.text(date))
                    .filter(text -> !text.isEmpty())
                    .findFirst())
        .map(text -> Integer.parseInt(text.substring(0, 4)));
  }

  private Function<Integer, String> say(String key) {
    return year ->
        subject
            .texts()
            .say(
                key,
                "edition",
                subject.edition(),
                "place",
                subject.placeName(),
                "year",
                Integer.toString(year));
  }
}
