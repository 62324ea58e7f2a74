package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.form.FileForm;
import sello.ingest.form.Title;

/**
 * A file whose rows do not say their year, so that they count in that of its folder, while its
 * name, that of its sheet or its title says another one: it may lie in the wrong folder, or tell
 * when it was written.
 */
final class OtherYear {
  private OtherYear() {}

  /** A remark where names and titles say one year, and it is not that of the folder. */
  static Optional<Problem> remark(InputFile file, Contract contract, HeaderMatch match) {
    int at = contract.header().indexOf(Fields.YEAR.name());
    Constant stated = file.constants().get(Fields.YEAR.name());
    if (at < 0 || match.positions()[at] >= 0 || stated == null) {
      return Optional.empty();
    }
    List<Said> said = said(file);
    long years = said.stream().map(Said::year).distinct().count();
    return said.stream()
        .findFirst()
        .filter(one -> years == 1 && !one.year().equals(stated.value()))
        .map(one -> remark(file, stated, one));
  }

  /** The years that the name of the file says, that of its sheet, and its titles. */
  private static List<Said> said(InputFile file) {
    FileForm form = file.form();
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return Stream.of(
            Said.of(name, "in the name of the file"),
            Said.of(form.sheet(), "in the name of the sheet"),
            form.titles().stream().flatMap(Said::of))
        .flatMap(said -> said)
        .toList();
  }

  private static Problem remark(InputFile file, Constant stated, Said said) {
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        Fields.YEAR.name(),
        said.year(),
        "stands %s, but its rows count in %s (%s)"
            .formatted(said.place(), stated.value(), stated.basis()),
        "If they are of %s, move the file.".formatted(said.year()));
  }

  /** A year, and where it stands. */
  private record Said(String year, String place) {
    static Stream<Said> of(String name, String place) {
      return Title.years(name).stream().map(year -> new Said(year, place));
    }

    static Stream<Said> of(Title title) {
      return of(title.text(), "in line %d".formatted(title.line()));
    }
  }
}
