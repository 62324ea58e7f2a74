package sello.reports.document;

import java.util.List;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.OriginMark;
import sello.reports.text.Texts;

/**
 * A report before it is written in a format.
 *
 * @param release what it is read from
 * @param kind what sort of report it is, for people
 * @param title what it is about
 * @param edition the edition that it reports on
 * @param place code of the country, or EUR
 * @param notices what is to know before anything of it is read
 * @param sections its sections, in order
 * @param texts its language
 */
public record Document(
    OpenRelease release,
    String kind,
    String title,
    String edition,
    String place,
    List<String> notices,
    List<Section> sections,
    Texts texts) {

  /** Every sentence of it, in order. */
  public List<Sentence> sentences() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> Contents.sentences(block).stream())
        .toList();
  }

  /** What it says of the origin of its figures. */
  public OriginMark mark() {
    return release.mark();
  }

  /** Where its figures are read from, each source once, in the order in which it is met. */
  public List<Source> sources() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> Contents.sources(block).stream())
        .distinct()
        .toList();
  }

  /** The path of the site that gives this report for ever: place, edition, language, release. */
  public String path() {
    return "/reports/%s?edition=%s&lang=%s&release=%s"
        .formatted(
            place.equals(Fields.EUROPE) ? "europe.html" : "national/" + place,
            edition,
            texts.language().code(),
            release.id());
  }

  /** The start of the name of its files: kind, place, edition and language. */
  public String fileName() {
    return fileName(place, edition, texts);
  }

  /** The start of the name of the files of a report on a country, or on EUR. */
  static String fileName(String place, String edition, Texts texts) {
    return "sello_%s_%s_%s_%s"
        .formatted(
            place.equals(Fields.EUROPE) ? "europe" : "national",
            place,
            edition,
            texts.language().code());
  }
}
