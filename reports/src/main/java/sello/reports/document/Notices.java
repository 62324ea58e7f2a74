package sello.reports.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Manifest;
import sello.reports.text.Texts;

/**
 * What is to know before anything of a report is read: that its release is not the latest, and why
 * its edition has no figures.
 *
 * @param latest the latest release, where the report is made of an older one
 */
record Notices(Subject subject, Optional<Manifest> latest) {

  /** Each as a sentence, in the order in which they are read. */
  List<String> all() {
    return Stream.concat(latest.map(this::older).stream(), new Standing(subject).reasons().stream())
        .toList();
  }

  private String older(Manifest newer) {
    Texts texts = subject.texts();
    return texts.say(
        "report.older",
        "release",
        subject.release().id(),
        "latest",
        newer.id(),
        "date",
        texts.numerals().published(newer));
  }
}
