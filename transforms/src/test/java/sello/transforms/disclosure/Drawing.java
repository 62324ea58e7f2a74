package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Draws a system of counts: "Ax 2, Ay 20" are cells, "A = Ax + Ay" a total, "a <= b" a stage. */
final class Drawing {
  private final int threshold;
  private final List<Cell> cells = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Derived> derived = new ArrayList<>();

  private Drawing(int threshold) {
    this.threshold = threshold;
  }

  static Drawing threshold(int threshold) {
    return new Drawing(threshold);
  }

  private Drawing add(String drawn, int threshold, boolean isPublic) {
    for (String cell : drawn.split(", *", -1)) {
      String[] part = cell.split(" ", -1);
      cells.add(new Cell(part[0], Long.parseLong(part[1]), threshold, isPublic));
    }
    return this;
  }

  Drawing cells(String drawn) {
    return add(drawn, threshold, false);
  }

  Drawing notSensitive(String drawn) {
    return add(drawn, 0, false);
  }

  Drawing known(String drawn) {
    return add(drawn, threshold, true);
  }

  Drawing relations(String... drawn) {
    for (String relation : drawn) {
      String[] total = relation.split(" = ", -1);
      String[] stage = relation.split(" <= ", -1);
      relations.add(
          total.length == 2
              ? Relation.total(total[0], Arrays.asList(total[1].split(" \\+ ", -1)))
              : Relation.atMost(stage[0], stage[1]));
    }
    return this;
  }

  Drawing relations(List<Relation> more) {
    relations.addAll(more);
    return this;
  }

  Drawing difference(String id, String larger, String smaller) {
    derived.add(Derived.difference(id, larger, smaller, threshold));
    return this;
  }

  Counts counts() {
    return new Counts(cells, relations, derived);
  }

  Counts shuffled(long seed) {
    Random random = new Random(seed);
    List<Cell> otherCells = new ArrayList<>(cells);
    List<Relation> otherRelations = new ArrayList<>(relations);
    List<Derived> otherDerived = new ArrayList<>(derived);
    Collections.shuffle(otherCells, random);
    Collections.shuffle(otherRelations, random);
    Collections.shuffle(otherDerived, random);
    return new Counts(otherCells, otherRelations, otherDerived);
  }

  static Set<String> ids(String drawn) {
    return drawn.isEmpty() ? Set.of() : new TreeSet<>(Arrays.asList(drawn.split(", *", -1)));
  }
}
