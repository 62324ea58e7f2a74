package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import sello.api.schedule.InstantText;

/** An object of an answer, key after key: each is there, and what is not known is null. */
final class Keys {
  private final ObjectNode node = JsonNodeFactory.instance.objectNode();

  Keys put(String key, String text) {
    node.put(key, text);
    return this;
  }

  Keys put(String key, long number) {
    node.put(key, number);
    return this;
  }

  Keys put(String key, double number) {
    node.put(key, number);
    return this;
  }

  Keys put(String key, boolean isSo) {
    node.put(key, isSo);
    return this;
  }

  Keys put(String key, Instant time) {
    return put(key, InstantText.Z.of(time));
  }

  Keys put(String key, JsonNode value) {
    node.set(key, value);
    return this;
  }

  Keys put(String key, Collection<? extends JsonNode> values) {
    node.putArray(key).addAll(values);
    return this;
  }

  Keys texts(String key, Collection<String> texts) {
    texts.forEach(node.putArray(key)::add);
    return this;
  }

  Keys text(String key, Optional<String> text) {
    node.put(key, text.orElse(null));
    return this;
  }

  Keys time(String key, Optional<Instant> time) {
    return text(key, time.map(InstantText.Z::of));
  }

  Keys number(String key, Optional<Double> number) {
    node.put(key, number.orElse(null));
    return this;
  }

  Keys whole(String key, Optional<Long> number) {
    node.put(key, number.orElse(null));
    return this;
  }

  Keys node(String key, Optional<? extends JsonNode> value) {
    node.set(key, value.orElse(null));
    return this;
  }

  /** Keys of the document that have no value here. */
  Keys none(String... keys) {
    for (String key : keys) {
      node.putNull(key);
    }
    return this;
  }

  /** Keys of another object, after these. */
  Keys all(ObjectNode other) {
    node.setAll(other);
    return this;
  }

  ObjectNode node() {
    return node;
  }
}
