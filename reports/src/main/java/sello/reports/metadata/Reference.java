package sello.reports.metadata;

import java.util.Optional;
import sello.reports.Answer;
import sello.reports.DataAddress;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.text.Texts;

/**
 * What a list of references says of a release, or of a view of a table. What is invented says so in
 * its title. No DOI is invented.
 *
 * @param name by which a document refers to it
 * @param title of what is cited
 * @param release id of the release
 * @param day on which it was published, 2026-11-24
 * @param address gives the same for ever; empty where none is known
 * @param sha256 of the CSV, where a table is cited
 * @param accessed day on which a table was seen
 */
public record Reference(
    String name,
    String title,
    String release,
    String day,
    Optional<String> address,
    Optional<String> sha256,
    Optional<String> accessed) {

  /** A whole release. */
  static Reference of(ReleaseWords release, Optional<SiteAddress> site) {
    return new Reference(
        "sello_" + release.id(),
        release.title(),
        release.id(),
        release.day(),
        site.map(at -> at.of(release.address())),
        Optional.empty(),
        Optional.empty());
  }

  /** The rows on screen, in the words of a language. */
  public static Reference of(
      Answer answer, Texts texts, SiteAddress site, Optional<String> sha256, String accessed) {
    OpenRelease release = answer.table().release();
    return new Reference(
        "sello_%s_%s".formatted(release.id(), answer.table().name()),
        new TableWords(answer.table(), texts).title(),
        release.id(),
        release.manifest().published().substring(0, 10),
        Optional.of(site.of(DataAddress.of(answer, Exports.CSV))),
        sha256,
        Optional.of(accessed));
  }

  String year() {
    return day.substring(0, 4);
  }
}
