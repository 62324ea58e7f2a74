package sello.ingest.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a row that must be refused; the name in lower case is the reason. */
enum Flaw {
  DUPLICATE_ROW,
  /** An older state of the row before, in files that say when a row was changed. */
  SUPERSEDED,
  FIELD_COUNT,
  MISSING_SCHOOL_NAME,
  UNKNOWN_COUNTRY,
  UNKNOWN_EDITION,
  UNKNOWN_DECISION,
  UNKNOWN_GEO,
  BAD_DATE,
  BAD_PERIOD,
  BAD_NUMBER,
  SCORE_OUT_OF_RANGE;

  /** The row with this flaw, or nothing when its columns cannot have it. */
  Optional<List<Object>> put(FilePlan plan, List<Object> cells) {
    return switch (this) {
      case DUPLICATE_ROW -> Optional.of(cells);
      case SUPERSEDED -> set(plan, cells, "updated", "2026-01-15T09:00:00Z");
      case FIELD_COUNT -> plan.form().kind().isWorkbook() ? Optional.empty() : Optional.of(cells);
      case MISSING_SCHOOL_NAME -> set(plan, cells, "school_name", "");
      case UNKNOWN_COUNTRY -> set(plan, cells, "country_code", "Ruritania");
      case UNKNOWN_EDITION -> set(plan, cells, "edition", "2022-2023");
      case UNKNOWN_DECISION -> set(plan, cells, "decision", "pendiente");
      case UNKNOWN_GEO ->
          plan.columns().contains("geo")
              ? set(plan, cells, "geo", "XX")
              : set(plan, cells, plan.columns().get(0), "A,NR,ED1,T,XX");
      case BAD_DATE -> set(plan, cells, "decided_on", "2024-02-31");
      case BAD_PERIOD -> set(plan, cells, "year", "20266");
      case BAD_NUMBER -> set(plan, cells, number(plan), "ocho");
      case SCORE_OUT_OF_RANGE -> set(plan, cells, number(plan), 11.0);
    };
  }

  /** Why a reader refuses such a row. */
  String reason(Form form) {
    boolean isObject = this == FIELD_COUNT && form.kind() == Form.Kind.JSON_LINES;
    return isObject ? "bad_json" : name().toLowerCase(Locale.ROOT);
  }

  /** A column that must hold a number. */
  private static String number(FilePlan plan) {
    return plan.columns().stream()
        .filter(c -> c.startsWith("miss_") || c.equals("score") || c.equals("teachers_active"))
        .findFirst()
        .orElse("");
  }

  private static Optional<List<Object>> set(
      FilePlan plan, List<Object> cells, String column, Object value) {
    int at = plan.columns().indexOf(column);
    if (at < 0) {
      return Optional.empty();
    }
    List<Object> changed = new ArrayList<>(cells);
    changed.set(at, value);
    return Optional.of(changed);
  }
}
