package sello.reports.metadata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Optional;
import sello.catalog.Json;
import sello.reports.Licence;
import sello.reports.text.Texts;

/**
 * The file {@code CITATION.cff} of a release.
 *
 * <p>Ref: Druskat et al. 2021, Citation File Format 1.2.0, doi:10.5281/zenodo.5171937.
 */
final class CitationFile {
  static final String FILE = "CITATION.cff";

  private CitationFile() {}

  static String of(ReleaseWords release, Optional<SiteAddress> site) {
    StringBuilder keywords = new StringBuilder();
    ReleaseWords.keywords(Texts.english())
        .forEach(word -> keywords.append("  - ").append(quoted(word)).append('\n'));
    return """
        cff-version: 1.2.0
        message: "If you use these data, please cite them as below."
        type: dataset
        title: %s
        abstract: %s
        authors:
          - name: "Sello"
        %sversion: %s
        date-released: "%s"
        license: %s
        %skeywords:
        %s"""
        .formatted(
            quoted(release.title()),
            quoted(release.description()),
            site.map(at -> "    website: %s\n".formatted(quoted(at.of("/")))).orElse(""),
            quoted(release.id()),
            release.day(),
            Licence.SPDX,
            site.map(at -> "url: %s\n".formatted(quoted(at.of(release.address())))).orElse(""),
            keywords);
  }

  /** A text in double quotes is the same in YAML as in JSON. */
  private static String quoted(String text) {
    try {
      return Json.MAPPER.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A text cannot be quoted.", e);
    }
  }
}
