package sello.reports;

import java.util.List;
import java.util.Optional;

/** Every export, written out; the first is what a caller gets who asks for none. */
public final class Exports {
  public static final Export JSON = new JsonExport();
  public static final Export CSV = new CsvExport();
  public static final List<Export> ALL = List.of(JSON, CSV);

  private Exports() {}

  public static List<String> names() {
    return ALL.stream().map(Export::name).toList();
  }

  public static Optional<Export> named(String name) {
    return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
  }
}
