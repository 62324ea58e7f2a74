package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import sello.catalog.Fields;

/**
 * A table with measures from top to bottom, and Europe beside the country.
 *
 * @param caption what it holds
 */
record SideBySide(Subject subject, String caption) {

  Block of(List<Fact> facts) {
    boolean isEurope = subject.place().isEurope();
    List<Optional<Fact>> europe =
        facts.stream().map(fact -> subject.elsewhere(fact, Fields.EUROPE)).toList();
    List<Block.Line> lines = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      List<Block.Cell> cells = new ArrayList<>();
      cells.add(Block.Cell.words(subject.texts().title(fact.table().spec(), fact.measure())));
      cells.add(cell(Optional.of(fact)));
      if (!isEurope) {
        cells.add(cell(europe.get(i)));
      }
      lines.add(new Block.Line(cells));
    }
    List<Fact> all =
        Stream.concat(facts.stream(), europe.stream().flatMap(Optional::stream)).toList();
    return new Block.Grid(caption, heads(isEurope), lines, facts.get(0).source(), flags(all));
  }

  private List<String> heads(boolean isEurope) {
    String measure = subject.texts().say("report.head.measure");
    String place = subject.place().name();
    return isEurope
        ? List.of(measure, place)
        : List.of(measure, place, subject.texts().say("place.europe"));
  }

  private Block.Cell cell(Optional<Fact> fact) {
    return new Block.Cell(subject.wording().cell(fact), fact.map(Flags::shown).orElse(""), true);
  }

  private List<String> flags(List<Fact> facts) {
    TreeSet<String> flags = new TreeSet<>();
    facts.forEach(
        fact -> Flags.shown(fact).chars().mapToObj(Character::toString).forEach(flags::add));
    return flags.stream().map(flag -> Flags.meaning(flag, subject.texts())).toList();
  }
}
