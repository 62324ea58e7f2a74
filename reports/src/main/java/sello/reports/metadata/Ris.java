package sello.reports.metadata;

/** A reference as RIS, which reference managers read. */
public final class Ris {
  private Ris() {}

  public static String of(Reference reference) {
    StringBuilder lines = new StringBuilder();
    line("TY", "DATA", lines);
    line("AU", "Sello", lines);
    line("TI", reference.title(), lines);
    line("PY", reference.year(), lines);
    line("DA", slashed(reference.day()), lines);
    line("ET", reference.release(), lines);
    line("PB", "Sello", lines);
    reference.address().ifPresent(url -> line("UR", url, lines));
    reference.accessed().ifPresent(day -> line("Y2", slashed(day), lines));
    reference.sha256().ifPresent(hash -> line("N1", "SHA-256 of the CSV: " + hash, lines));
    line("ER", "", lines);
    return lines.toString();
  }

  private static String slashed(String day) {
    return day.replace('-', '/') + "/";
  }

  private static void line(String tag, String text, StringBuilder lines) {
    lines.append(tag).append("  - ").append(text.replaceAll("\\s+", " ")).append("\n");
  }
}
