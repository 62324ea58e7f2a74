package sello.api.schedule.rest;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** A text that every database can keep: whole characters, none of them zero. */
final class SafeText {
  private SafeText() {}

  static boolean isSafe(String text) {
    if (text.indexOf('\0') >= 0) {
      return false;
    }
    try {
      StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
