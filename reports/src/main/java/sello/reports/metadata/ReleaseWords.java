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
 * What a release is called, in English where no language is named, and where it comes from. What is
 * invented says so.
 *
 * @param release the release
 */
record ReleaseWords(OpenRelease release) {
  /** What the tables are about, each word as a language has it. */
  static List<String> keywords(Texts texts) {
    return List.of(texts.say("catalogue.keywords").split(", "));
  }

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

  /** Its address, as a path of the site. */
  String address() {
    return "/api/v1/releases/" + release.id();
  }

  String title() {
    return marked(manifest().title());
  }

  /** A title that says so when the data are invented. */
  String marked(String title) {
    return marked(title, Texts.english());
  }

  /** The same in a language. */
  String marked(String title, Texts texts) {
    return release.mark().isShown()
        ? "%s (%s)".formatted(title, release.mark().words(texts))
        : title;
  }

  String description() {
    return description(Texts.english());
  }

  /** What the release holds, in a language. */
  String description(Texts texts) {
    String text = texts.say("catalogue.description");
    return release.mark().isShown()
        ? "%s %s".formatted(release.mark().sentence(texts), text)
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
