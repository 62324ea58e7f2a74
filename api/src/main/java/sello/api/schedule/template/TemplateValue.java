package sello.api.schedule.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import sello.api.schedule.InstantText;
import sello.api.schedule.timetable.ScheduleError;

/**
 * What a name stands for: an instant or a text, or Python's None.
 *
 * @param text without a filter
 * @param instant what filters write; empty for a text
 * @param isNone whether there is nothing
 */
record TemplateValue(String text, Optional<Instant> instant, boolean isNone) {
  private static final String NONE = "None";
  private static final Map<String, InstantText> FILTERS =
      Map.of(
          "ds", InstantText.DS,
          "ds_nodash", InstantText.DS_NODASH,
          "ts", InstantText.TS,
          "ts_nodash", InstantText.TS_NODASH,
          "ts_nodash_with_tz", InstantText.TS_NODASH_WITH_TZ);

  static TemplateValue of(String text) {
    return new TemplateValue(text, Optional.empty(), false);
  }

  static TemplateValue of(Instant instant) {
    return new TemplateValue(InstantText.BARE.of(instant), Optional.of(instant), false);
  }

  static TemplateValue orNone(Optional<Instant> instant) {
    return instant.map(TemplateValue::of).orElse(new TemplateValue(NONE, Optional.empty(), true));
  }

  /** As Python writes it. */
  static TemplateValue of(JsonNode value) {
    if (value.isNull()) {
      return orNone(Optional.empty());
    }
    if (value.isContainerNode()) {
      throw new ScheduleError(value + " is no text, number or truth that could stand in a text.");
    }
    if (value.isBoolean()) {
      return of(value.asBoolean() ? "True" : "False");
    }
    return of(value.isNumber() ? PythonNumber.text(value) : value.asText());
  }

  String filtered(String filter) {
    InstantText form =
        Optional.ofNullable(FILTERS.get(filter))
            .orElseThrow(() -> new ScheduleError("There is no filter " + filter + "."));
    return instant
        .map(form::of)
        .or(() -> Optional.of(NONE).filter(none -> isNone))
        .orElseThrow(() -> new ScheduleError("'" + text + "' is no instant to filter."));
  }
}
