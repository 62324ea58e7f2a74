package sello.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import sello.catalog.Fields;

/**
 * A file whose rows do not say their year, so that they count in that of its folder, while its name
 * says another one: it may lie in the wrong folder, or tell when it was written.
 */
final class OtherYear {
  /** Not a part of a day, an edition or a longer number; underscores part words. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(?<!\\d[_.\\p{Pd}])20\\d{2}(?!\\d|[_.\\p{Pd}]\\d)");

  private OtherYear() {}

  /** A remark where the name says one year, and it is not that of the folder. */
  static List<Problem> remarks(InputFile file, Contract contract, HeaderMatch match) {
    int at = contract.header().indexOf(Fields.YEAR.name());
    Constant stated = file.constants().get(Fields.YEAR.name());
    if (at < 0 || match.positions()[at] >= 0 || stated == null) {
      return List.of();
    }
    String name = file.file().substring(file.file().lastIndexOf('/') + 1);
    Set<String> said =
        YEAR.matcher(name).results().map(MatchResult::group).collect(Collectors.toSet());
    return said.size() != 1 || said.contains(stated.value())
        ? List.of()
        : List.of(remark(file, stated, said.iterator().next()));
  }

  private static Problem remark(InputFile file, Constant stated, String said) {
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        Fields.YEAR.name(),
        said,
        "stands in the name of the file, but its rows count in %s (%s)"
            .formatted(stated.value(), stated.basis()),
        "If they are of %s, move the file.".formatted(said));
  }
}
