package sello.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Json;
import sello.catalog.Sha256;

/**
 * The last row of a page: its values in the columns that order the answer. Its text also names the
 * question and the release, so that it leads nowhere else.
 *
 * @param values a value, or nothing, for each column of the order
 * @param text what the caller hands back
 */
public record PageToken(List<Optional<Object>> values, String text) {
  private static final int MARK_LENGTH = 16;

  /** The token of a row of an answer to a question. */
  static PageToken of(String question, List<Optional<Object>> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(value.map(Plain::text).orElse(null)));
    String written = json(texts);
    String whole = mark(question, written) + written;
    return new PageToken(
        values,
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(whole.getBytes(StandardCharsets.UTF_8)));
  }

  /** Reads a token that was handed back; empty when it does not belong to the question. */
  static Optional<PageToken> read(String question, List<Field<?>> order, String text) {
    try {
      String whole = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      String written = whole.length() < MARK_LENGTH ? "" : whole.substring(MARK_LENGTH);
      if (!whole.equals(mark(question, written) + written)) {
        return Optional.empty();
      }
      List<String> texts = Json.MAPPER.readValue(written, new TypeReference<>() {});
      List<Optional<Object>> values = new ArrayList<>();
      for (int i = 0; i < order.size(); i++) {
        values.add(Optional.ofNullable(texts.get(i)).map(order.get(i).type()::parse));
      }
      return Optional.of(new PageToken(values, text));
    } catch (IllegalArgumentException | IOException e) {
      return Optional.empty();
    }
  }

  private static String mark(String question, String written) {
    return Sha256.of(question + "\n" + written).substring(0, MARK_LENGTH);
  }

  private static String json(List<String> texts) {
    try {
      return Json.MAPPER.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A row's key cannot be written as JSON.", e);
    }
  }
}
