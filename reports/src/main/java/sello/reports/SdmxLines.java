package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;

/** Rows as SDMX-CSV lines, one for each observation; the time is in a column of its own. */
final class SdmxLines {
  /** Fields are added and never reused, so a table has had one structure so far. */
  private static final String STRUCTURE_VERSION = "1.0.0";

  private final String structure;
  private final Optional<Field<?>> time;
  private final List<Field<?>> places;
  private final List<Observed> observed;

  SdmxLines(Query query, List<Observed> observed) {
    Spec spec = query.spec();
    this.structure = "SELLO:%s(%s)".formatted(upper(spec.name()), STRUCTURE_VERSION);
    this.time = TimeField.of(spec);
    this.places =
        spec.key().stream()
            .filter(f -> !time.equals(Optional.of(f)) && !f.equals(Updates.ACTION))
            .toList();
    this.observed = observed;
  }

  List<String> header() {
    List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
    time.ifPresent(field -> header.add("FREQ"));
    places.forEach(field -> header.add(upper(field.name())));
    header.add("INDICATOR");
    time.ifPresent(field -> header.add("TIME_PERIOD"));
    header.addAll(List.of("OBS_VALUE", "OBS_STATUS", "CONF_STATUS", "OBS_FLAGS", "UNIT_MEASURE"));
    return header;
  }

  Stream<List<String>> of(Row row) {
    return observed.stream().map(one -> line(one, row));
  }

  private List<String> line(Observed one, Row row) {
    String action = row.value(Updates.ACTION.name()).map(Object::toString).orElse("I");
    List<String> cells = new ArrayList<>(List.of("dataflow", structure, action));
    time.ifPresent(field -> cells.add("A"));
    places.forEach(field -> cells.add(cell(row, field)));
    cells.add(upper(one.column().name()));
    time.ifPresent(field -> cells.add(cell(row, field)));
    if (action.equals("D")) {
      cells.addAll(List.of("", "", "", "", ""));
      return cells;
    }
    Optional<Object> value = row.value(one.place());
    String flags = one.flagOf(row);
    SdmxFlag flag = SdmxFlag.of(flags, value.isPresent());
    cells.add(value.map(Plain::text).orElse(""));
    cells.addAll(List.of(flag.status(), flag.confidentiality(), flags));
    cells.add(one.column().unit().label());
    return cells;
  }

  private static String cell(Row row, Field<?> field) {
    return CsvFile.cell(field, row, row.columns().indexOf(field));
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
