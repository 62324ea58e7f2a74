package sello.api.schedule.dagfile;

import static java.lang.Integer.parseInt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.api.schedule.timetable.ScheduleError;

/**
 * A date that stands in YAML without quotes.
 *
 * @param text as it was written
 */
record YamlDate(String text) implements JsonSerializable {
  private static final Pattern DAY =
      Pattern.compile("(\\d{4})-(\\d\\d?)-(\\d\\d?).*", Pattern.DOTALL);

  /** As it was written, without quotes. */
  @Override
  public void serialize(JsonGenerator json, SerializerProvider unused) throws IOException {
    json.writeRawValue(text);
  }

  @Override
  public void serializeWithType(JsonGenerator json, SerializerProvider unused, TypeSerializer type)
      throws IOException {
    json.writeRawValue(text);
  }

  /**
   * @throws ScheduleError when there is no such day
   */
  void check() {
    Matcher day = DAY.matcher(text);
    try {
      if (day.matches()) {
        var unused =
            LocalDate.of(parseInt(day.group(1)), parseInt(day.group(2)), parseInt(day.group(3)));
      }
    } catch (DateTimeException e) {
      throw new ScheduleError("'%s' is no date: %s.".formatted(text, e.getMessage()));
    }
  }
}
