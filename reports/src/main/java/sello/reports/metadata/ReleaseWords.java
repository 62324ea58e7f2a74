package sello.reports.metadata;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import sello.catalog.Manifest;
import sello.catalog.Source;
import sello.reports.OpenRelease;
import sello.reports.text.Texts;

/**
 * What a release is called and where it comes from, in English. What is illustrative says so.
 *
 * @param release the release
 */
record ReleaseWords(OpenRelease release) {
  static final List<String> KEYWORDS =
      List.of("eTwinning", "eTwinning School Label", "school education", "education statistics");

  private Manifest manifest() {
    return release.manifest();
  }

  String id() {
    return release.id();
  }

  String published() {
    return manifest().published();
  }

  String day() {
    return published().substring(0, 10);
  }

  String year() {
    return published().substring(0, 4);
  }

  String address() {
    return ReleaseAddress.of(release);
  }

  String title() {
    return marked(manifest().title());
  }

  /** A title that says so when not all of the release is real. */
  String marked(String title) {
    return manifest().illustrative()
        ? "%s (%s)".formatted(title, Texts.english().say("origin.mixed"))
        : title;
  }

  String description() {
    String text =
        "Statistics of the eTwinning School Label: awards, labels in force, applications, criterion"
            + " areas and participation by edition, year, country and region. Each figure carries"
            + " its bounds, its flag and its sources.";
    return manifest().illustrative()
        ? "%s %s".formatted(Texts.english().say("origin.mixed_sentence"), text)
        : text;
  }

  /** The published files behind it, one for each address and title; none that is kept back. */
  List<Source> sources() {
    Set<String> keptBack = manifest().filesKeptBack();
    Map<String, Source> sources = new TreeMap<>();
    manifest().inputs().stream()
        .filter(source -> !keptBack.contains(source.file()))
        .forEach(
            source ->
                sources.putIfAbsent(source.publisher() + source.title() + source.url(), source));
    return List.copyOf(sources.values());
  }
}
