package sello.ingest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.form.FileForm;
import sello.ingest.form.FormError;
import sello.ingest.form.Title;

/**
 * Lines before a header and the name of a sheet, which head all rows of a file as a line of its own
 * heads those below it ({@link RecordsBelowHeadings}): a list of those refused, or of another
 * edition, in the folder of the winners of this one is no list of them.
 */
final class FileTitles {
  private static final int SHEET = 0;

  private FileTitles() {}

  /** What heads the whole file; none where it begins with its header. */
  static List<Title> of(FileForm form) {
    Stream<Title> sheet =
        Stream.of(form.sheet()).filter(name -> !name.isEmpty()).map(name -> new Title(SHEET, name));
    return Stream.concat(form.titles().stream(), sheet).toList();
  }

  /**
   * @throws FormError when a title says another edition, year, country, region or decision than the
   *     file states of all its rows, and no title says the same
   */
  static void refuseOthers(List<Title> titles, StatedOfRows stated) {
    Set<String> agreed =
        titles.stream()
            .flatMap(title -> stated.headings(title.text()).stream())
            .filter(stated::agrees)
            .map(RowHeading::column)
            .collect(Collectors.toSet());
    for (Title title : titles) {
      for (RowHeading heading : stated.headings(title.text())) {
        if (!agreed.contains(heading.column())) {
          throw stated.contradiction(
              heading,
              title.line(),
              title.line() == SHEET ? "names the sheet" : RecordsBelowHeadings.HEADS,
              advice(heading));
        }
      }
    }
  }

  /** What to do about a heading that says something else than the file. */
  static String advice(RowHeading heading) {
    return EditionHeading.isSeveral(heading.value())
        ? "Write of which edition each row is in a column edition, or correct the title."
        : "Move the file, or correct its title.";
  }
}
