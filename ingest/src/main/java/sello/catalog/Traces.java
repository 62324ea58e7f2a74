package sello.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The traces of a table in the plan: those that it declares, and for each other input the rows that
 * agree with it on the fields both carry and that are in the key of one of them. A field that is in
 * neither key may be refined on the way, such as a validity that gets its default.
 */
final class Traces {
  private final Node node;

  private Traces(Node node) {
    this.node = node;
  }

  /**
   * @throws IllegalArgumentException when a trace names what its ends do not carry, or an input
   *     shares nothing with the table and no trace says more
   */
  static List<Trace> of(Node node) {
    List<Trace> declared = node.table().traces();
    Traces traces = new Traces(node);
    declared.forEach(trace -> traces.check(trace, declared));
    List<Trace> all = new ArrayList<>();
    for (Node input : node.inputs()) {
      if (node.table().untraced().contains(input.name())) {
        continue;
      }
      List<Trace> own = declared.stream().filter(t -> t.input().equals(input.name())).toList();
      all.addAll(own.isEmpty() ? List.of(traces.byKey(input)) : own);
    }
    return all;
  }

  private Trace byKey(Node input) {
    Spec own = node.table().spec();
    Spec theirs = input.table().spec();
    Trace trace = Trace.to(input.name());
    for (Field<?> field : own.dimensions()) {
      boolean inKey = own.key().contains(field) || theirs.key().contains(field);
      if (inKey && theirs.dimensions().contains(field)) {
        trace = trace.same(field);
      }
    }
    if (trace.matches().isEmpty()) {
      throw wrong(trace, "they share no field of a key: declare in traces() which rows it means");
    }
    return trace;
  }

  private void check(Trace trace, List<Trace> declared) {
    Spec theirs = input(trace, trace.input());
    checkFields(trace, trace.gives(), node.table().spec());
    checkFields(trace, trace.takes(), theirs);
    Optional<Spec> between =
        trace.through().isEmpty() ? Optional.empty() : Optional.of(between(trace, declared));
    for (Match match : trace.matches()) {
      Optional<Field<?>> own =
          match.own().isEmpty() ? Optional.empty() : Optional.of(own(trace, match, between));
      Optional<Field<?>> other =
          match.input().isEmpty() ? Optional.empty() : Optional.of(theirs(trace, match, theirs));
      boolean sameType = own.map(Field::type).equals(other.map(Field::type));
      if (match.kind() == Match.Kind.SAME && !sameType) {
        throw wrong(trace, match.own() + " and " + match.input() + " are of different types");
      }
    }
  }

  private void checkFields(Trace trace, List<String> names, Spec spec) {
    names.stream()
        .filter(name -> spec.column(name).isEmpty())
        .findFirst()
        .ifPresent(
            name -> {
              throw wrong(trace, spec.name() + " has no field " + name);
            });
  }

  private Field<?> own(Trace trace, Match match, Optional<Spec> between) {
    return node.table()
        .spec()
        .column(match.own())
        .or(() -> between.flatMap(spec -> spec.column(match.own())))
        .orElseThrow(() -> wrong(trace, "the table has no field " + match.own()));
  }

  private Field<?> theirs(Trace trace, Match match, Spec theirs) {
    return theirs
        .column(match.input())
        .orElseThrow(() -> wrong(trace, "the input has no field " + match.input()));
  }

  /** The other input, of which always the same rows are traced, by the row's own fields. */
  private Spec between(Trace trace, List<Trace> declared) {
    List<Trace> first = declared.stream().filter(t -> t.input().equals(trace.through())).toList();
    long ways = first.stream().map(Trace::matches).distinct().count();
    if (ways > 1 || first.stream().anyMatch(t -> !t.through().isEmpty())) {
      throw wrong(trace, trace.through() + " must itself have one trace, through no other");
    }
    return input(trace, trace.through());
  }

  private Spec input(Trace trace, String name) {
    return node.inputs().stream()
        .filter(n -> n.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(trace, name + " is none of its inputs"))
        .table()
        .spec();
  }

  private IllegalArgumentException wrong(Trace trace, String why) {
    return new IllegalArgumentException(
        "The trace of %s to %s: %s.".formatted(node.name(), trace.input(), why));
  }
}
