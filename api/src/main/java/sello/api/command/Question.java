package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;
import sello.catalog.Json;

/**
 * A question put by options: a word that is not what it should be is left for the answer to refuse.
 */
final class Question {
  private final ObjectNode asked = Json.MAPPER.createObjectNode();

  ObjectNode asked() {
    return asked;
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(text -> asked.put(name, text));
  }

  void tree(String name, JsonNode value) {
    asked.set(name, value);
  }

  void truth(String name, Optional<String> value) {
    value.ifPresent(
        text -> {
          if (text.equals("true") || text.equals("false")) {
            asked.put(name, Boolean.parseBoolean(text));
          } else {
            asked.put(name, text);
          }
        });
  }

  void number(String name, Optional<String> value) {
    value.ifPresent(text -> asked.set(name, number(text)));
  }

  private JsonNode number(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      return number.scale() <= 0
              && number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
          ? asked.numberNode(number.intValueExact())
          : asked.numberNode(number);
    } catch (NumberFormatException e) {
      return asked.textNode(text);
    }
  }
}
