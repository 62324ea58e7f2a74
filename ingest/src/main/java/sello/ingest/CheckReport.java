package sello.ingest;

/** Who is told what {@code sello check} finds, as it is found: nothing is kept back. */
public interface CheckReport {
  /** A problem, in the order of the files and lines. */
  void problem(Problem problem);

  /** A file was read to its end, or not at all because of what was told of it before. */
  void file(CheckedFile file);

  /** Everything was looked at. */
  void end(CheckTotals totals);
}
