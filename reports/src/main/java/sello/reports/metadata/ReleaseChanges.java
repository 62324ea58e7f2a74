package sello.reports.metadata;

import java.util.List;
import java.util.Optional;
import sello.catalog.Source;
import sello.reports.Changes;
import sello.reports.Comparison;
import sello.reports.InputChanges;
import sello.reports.OpenRelease;
import sello.reports.StructureChange;

/**
 * What changed from the release before, as a text for people: tables, columns, figures, files.
 *
 * @param release the release
 * @param before the one before it, which can still be asked; empty when there is none
 */
record ReleaseChanges(ReleaseWords release, Optional<OpenRelease> before) {

  String text() {
    String changes = before.map(this::since).orElseGet(this::first);
    return "# Changes in release %s\n\n%s".formatted(release.id(), changes);
  }

  private String first() {
    return release.release().manifest().previous() == null
        ? "It is the first release: there is nothing to compare it with.\n"
        : "The release before it is not shown any more, so nothing is compared.\n";
  }

  private String since(OpenRelease earlier) {
    Comparison comparison = new Comparison(earlier, release.release());
    StringBuilder text = new StringBuilder();
    text.append("Since release %s, published %s.\n".formatted(earlier.id(), day(earlier)));
    if (comparison.isOfAnotherProgram()) {
      text.append("Another version of the program worked it out.\n");
    }
    if (!comparison.parameters().isEmpty()) {
      text.append(
          "Settings that differ: %s.\n".formatted(String.join(", ", comparison.parameters())));
    }
    files(text, comparison.inputs());
    tables(text, comparison.all().stream().filter(Changes::isAny).toList());
    return text.toString();
  }

  private static String day(OpenRelease release) {
    return release.manifest().published().substring(0, 10);
  }

  private static void files(StringBuilder text, InputChanges inputs) {
    text.append("\n## Input files\n\n");
    if (inputs.isEmpty()) {
      text.append("The same.\n");
    }
    list(text, "added", inputs.added());
    list(text, "changed", inputs.changed());
    list(text, "removed", inputs.removed());
  }

  private static void list(StringBuilder text, String change, List<Source> files) {
    files.forEach(file -> text.append("- %s: `%s`\n".formatted(change, file.file())));
  }

  private static void tables(StringBuilder text, List<Changes> changed) {
    text.append("\n## Tables\n\n");
    if (changed.isEmpty()) {
      text.append("Every figure is the same.\n");
      return;
    }
    text.append("| table | rows added | rows removed | rows revised | structure |\n");
    text.append("| --- | ---: | ---: | ---: | --- |\n");
    changed.forEach(changes -> text.append(line(changes)));
  }

  private static String line(Changes changes) {
    List<String> structure =
        changes.pair().structure().stream().map(ReleaseChanges::words).toList();
    return "| `%s` | %d | %d | %d | %s |\n"
        .formatted(
            changes.pair().name(),
            changes.counts().added(),
            changes.counts().removed(),
            changes.counts().revised(),
            String.join("; ", structure));
  }

  private static String words(StructureChange change) {
    return change.column().isEmpty()
        ? change.kind().label()
        : "%s: `%s`".formatted(change.kind().label(), change.column());
  }
}
