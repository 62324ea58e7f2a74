package sello.reports.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing of a graph and what is said of it. Kinds and predicates are written short, {@code
 * dct:title}; the things it points to by their whole addresses.
 */
final class Thing {
  private final String address;
  private final List<String> types;
  private final Map<String, List<Value>> statements = new LinkedHashMap<>();

  /** What a predicate can lead to. */
  sealed interface Value {}

  /** Another thing. */
  record Pointer(String address) implements Value {}

  /** A text in a language. */
  record Worded(String text, String language) implements Value {}

  /** A value of a type; a plain text has the type {@code xsd:string}. */
  record Typed(String text, String type) implements Value {}

  Thing(String address, String... types) {
    this.address = address;
    this.types = List.of(types);
  }

  Thing pointing(String predicate, String to) {
    return saying(predicate, new Pointer(to));
  }

  Thing worded(String predicate, String text, String language) {
    return saying(predicate, new Worded(text, language));
  }

  Thing typed(String predicate, String text, String type) {
    return saying(predicate, new Typed(text, type));
  }

  Thing plain(String predicate, String text) {
    return typed(predicate, text, "xsd:string");
  }

  private Thing saying(String predicate, Value value) {
    statements.computeIfAbsent(predicate, name -> new ArrayList<>()).add(value);
    return this;
  }

  String address() {
    return address;
  }

  List<String> types() {
    return types;
  }

  /** By predicate, in the order in which they were said. */
  Map<String, List<Value>> statements() {
    return statements;
  }
}
