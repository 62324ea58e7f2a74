package sello.ingest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.ingest.form.Title;

/**
 * A file whose rows do not say their year, so that they count in that of its folder, while its name
 * or its title says another one: it may lie in the wrong folder, or tell when it was written.
 */
final class OtherYear {
  private static final int NAME = 0;

  private OtherYear() {}

  /** A remark where name and titles say one year, and it is not that of the folder. */
  static Optional<Problem> remark(InputFile file, Contract contract, HeaderMatch match) {
    int at = contract.header().indexOf(Fields.YEAR.name());
    Constant stated = file.constants().get(Fields.YEAR.name());
    if (at < 0 || match.positions()[at] >= 0 || stated == null) {
      return Optional.empty();
    }
    List<Title> said = said(file);
    long years = said.stream().map(Title::text).distinct().count();
    return said.stream()
        .findFirst()
        .filter(title -> years == 1 && !title.text().equals(stated.value()))
        .map(title -> remark(file, stated, title));
  }

  /** The years that the name of the file says, and those of its titles. */
  private static List<Title> said(InputFile file) {
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    return Stream.concat(
            Title.years(name).stream().map(year -> new Title(NAME, year)),
            file.form().titles().stream())
        .toList();
  }

  private static Problem remark(InputFile file, Constant stated, Title said) {
    String place =
        said.line() == NAME ? "in the name of the file" : "in line %d".formatted(said.line());
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        Fields.YEAR.name(),
        said.text(),
        "stands %s, but its rows count in %s (%s)".formatted(place, stated.value(), stated.basis()),
        "If they are of %s, move the file.".formatted(said.text()));
  }
}
