package sello.api.schedule.dagfile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Puts a map over another: members of maps one by one, everything else as a whole. */
final class Merging {
  private Merging() {}

  /** What is own comes first. A value with a class of its own, such as a timedelta, is whole. */
  static JsonNode under(JsonNode own, JsonNode standard) {
    if (standard.isMissingNode()) {
      return own;
    }
    if (!(own instanceof ObjectNode members)
        || !standard.isObject()
        || TypedValue.is(own)
        || TypedValue.is(standard)) {
      return own;
    }
    ObjectNode merged = members.deepCopy();
    standard
        .properties()
        .forEach(
            member ->
                merged.set(
                    member.getKey(),
                    own.has(member.getKey())
                        ? under(own.path(member.getKey()), member.getValue())
                        : member.getValue()));
    return merged;
  }
}
