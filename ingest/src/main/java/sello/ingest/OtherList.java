package sello.ingest;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.form.FormError;

/**
 * What a line {@code key: value} before a header, or the name of a file, says of all its rows as a
 * title does ({@link FileTitles}): {@code Estado: Denegadas} and {@code solicitudes_denegadas.csv}
 * are no list of winners, and rows of two editions not of that of their folder.
 */
final class OtherList {
  private static final Pattern PLURAL = Pattern.compile("[ens]{1,2}$");

  private OtherList() {}

  /**
   * @throws FormError when a line or the name says another decision than the file states of all its
   *     rows, or a line several editions
   */
  static void refuse(InputFile file, StatedOfRows stated) {
    file.form().facts().forEach((key, value) -> refuse(key, value, stated));
    DecisionHeading.inFileName(file.file())
        .map(decision -> new RowHeading(Fields.DECISION.name(), decision))
        .filter(heading -> !stated.of(heading.column()).isEmpty() && !stated.agrees(heading))
        .ifPresent(
            heading -> {
              throw stated.contradiction(
                  heading, 0, "names the file", "Move the file, or correct its name.");
            });
  }

  private static void refuse(String key, String value, StatedOfRows stated) {
    stated.headings(key + ": " + value).stream()
        .filter(heading -> isDecision(heading) || isOfEditions(heading, key))
        .filter(heading -> !stated.agrees(heading))
        .findFirst()
        .ifPresent(
            heading -> {
              throw stated.contradiction(
                  heading, 0, "stands before the header", FileTitles.advice(heading));
            });
  }

  private static boolean isDecision(RowHeading heading) {
    return heading.column().equals(Fields.DECISION.name());
  }

  /** Several, under words for a list or a name of their column, also in the plural. */
  private static boolean isOfEditions(RowHeading heading, String key) {
    return heading.column().equals(Fields.EDITION.name())
        && EditionHeading.isSeveral(heading.value())
        && (DecisionHeading.isOfList(key)
            || Stream.of(key, PLURAL.matcher(key).replaceFirst(""))
                .anyMatch(name -> Synonyms.SHIPPED.isName(name, Fields.EDITION.name())));
  }
}
