package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sello.reports.text.Texts;

/**
 * A text whose places are filled with spans: it is said by the language's own rules with its words
 * in their places and a mark for each figure, and the spans are put where the marks stand. A place
 * {@code x_count} is the number behind the place {@code x}, for plurals.
 */
record Pattern(List<Span> spans) {
  /** Characters that no text has: they are for private use. */
  private static final char OPEN = '\uE000';

  private static final char CLOSE = '\uE001';
  private static final String COUNT = "_count";

  static Pattern of(Texts texts, String key, List<Slot> slots) {
    Set<String> places = texts.places(key);
    List<Object> given = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      given.add(slot.name());
      given.add(slot.isWords() ? slot.text() : "" + OPEN + i + CLOSE);
      if (places.contains(slot.name() + COUNT)) {
        given.add(slot.name() + COUNT);
        given.add(slot.count());
      }
    }
    return new Pattern(filled(texts.say(key, given.toArray()), slots));
  }

  private static List<Span> filled(String text, List<Slot> slots) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    for (int open = text.indexOf(OPEN); open >= 0; open = text.indexOf(OPEN, from)) {
      int close = text.indexOf(CLOSE, open);
      addWords(spans, text.substring(from, open));
      spans.addAll(slots.get(Integer.parseInt(text.substring(open + 1, close))).spans());
      from = close + 1;
    }
    addWords(spans, text.substring(from));
    return List.copyOf(spans);
  }

  private static void addWords(List<Span> spans, String words) {
    if (!words.isEmpty()) {
      spans.add(new Span.Words(words));
    }
  }
}
