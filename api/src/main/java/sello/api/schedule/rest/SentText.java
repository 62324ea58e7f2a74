package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What holds for every text in a body, and for how deep it is: what is taken can be answered. */
final class SentText {
  /** Answers hold what was sent, some levels deeper. */
  private static final int DEEPEST = 100;

  private SentText() {}

  static void check(ObjectNode body) {
    if (isTooDeep(body, DEEPEST)) {
      refuse("a body has at most %d levels".formatted(DEEPEST));
    }
    if (!isSafe(body)) {
      refuse("a text holds the character zero, or half a character");
    }
  }

  private static void refuse(String sentence) {
    throw HttpRefusal.invalid(
        Complaint.value(List.of(Complaint.BODY), sentence, NullNode.getInstance()));
  }

  private static boolean isTooDeep(JsonNode node, int left) {
    return left == 0
        || StreamSupport.stream(node.spliterator(), false)
            .anyMatch(child -> isTooDeep(child, left - 1));
  }

  private static boolean isSafe(JsonNode node) {
    return SafeText.isSafe(node.asText())
        && node.properties().stream().map(Map.Entry::getKey).allMatch(SafeText::isSafe)
        && StreamSupport.stream(node.spliterator(), false).allMatch(SentText::isSafe);
  }
}
