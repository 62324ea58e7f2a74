package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;

/** Parts of an address where only {@code ~} can stand: a body says which. */
final class All {
  private All() {}

  static void check(Ask ask, String... parts) {
    for (String part : parts) {
      String found = ask.part(part);
      if (!found.equals(RunCalls.ALL)) {
        throw HttpRefusal.invalid(
            new Complaint(
                "literal_error",
                List.of("path", part),
                "Input should be '~'",
                JsonNodeFactory.instance.textNode(found),
                JsonNodeFactory.instance.objectNode().put("expected", "'~'")));
      }
    }
  }
}
