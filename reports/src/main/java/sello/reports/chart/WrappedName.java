package sello.reports.chart;

/** A name in lines of at most so many letters, broken between words. */
final class WrappedName {
  private WrappedName() {}

  static String of(String name, int most) {
    StringBuilder lines = new StringBuilder();
    int length = 0;
    for (String word : name.split(" ", -1)) {
      if (length > 0 && length + 1 + word.length() > most) {
        lines.append('\n');
        length = 0;
      } else if (length > 0) {
        lines.append(' ');
        length++;
      }
      lines.append(word);
      length += word.length();
    }
    return lines.toString();
  }
}
