package sello.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in a release, and where it comes from: the file {@code manifest.json} in its folder.
 *
 * @param id lower-case letters, digits and {@code -}: when it was made and what is in it
 * @param title for people
 * @param published moment at which it was published, ISO 8601 in UTC
 * @param previous id of the release that was the latest before; null for the first
 * @param illustrative whether any of its inputs is illustrative
 * @param codeVersion hash of the program that worked it out
 * @param fingerprint hash of inputs, program and parameters: the same fingerprint gives the same
 *     figures
 * @param contentHash hash of what the tables hold, however their files are cut
 * @param parameters settings that reach a figure or a check
 * @param inputs every file that was read
 * @param tables every table of the plan
 * @param rejects the input rows that were refused
 * @param checks what was checked before it was published; all passed
 * @param seconds time that each step took; of steps that ran side by side the sum is more than the
 *     total
 */
public record Manifest(
    String id,
    String title,
    String published,
    @Nullable String previous,
    boolean illustrative,
    String codeVersion,
    String fingerprint,
    String contentHash,
    Map<String, String> parameters,
    List<Source> inputs,
    List<TableEntry> tables,
    Rejects rejects,
    List<Check> checks,
    Map<String, Double> seconds) {

  public static final String FILE = "manifest.json";

  /**
   * One table of a release.
   *
   * @param spec what it holds
   * @param rows number of rows
   * @param contentHash hash of its rows, whatever their order
   * @param illustrative whether any source of it is illustrative
   * @param inputs tables it was made from; none for a source table
   * @param traces which rows of its inputs a row comes from; null in a release that was built
   *     before this was written down
   * @param sources input files its rows come from
   * @param files its files
   * @param recipe hash of everything it is made of: inputs, program, Spec, parameters. The same
   *     recipe gives the same rows; null when a later build may not rely on it
   * @param takenFrom id of the earlier release that worked it out; null when this one did
   */
  public record TableEntry(
      Spec spec,
      long rows,
      String contentHash,
      boolean illustrative,
      List<String> inputs,
      @Nullable List<Trace> traces,
      List<String> sources,
      List<FileEntry> files,
      @Nullable String recipe,
      @Nullable String takenFrom) {

    /** A table that no later build takes over. */
    public TableEntry(
        Spec spec,
        long rows,
        String contentHash,
        boolean illustrative,
        List<String> inputs,
        @Nullable List<Trace> traces,
        List<String> sources,
        List<FileEntry> files) {
      this(spec, rows, contentHash, illustrative, inputs, traces, sources, files, null, null);
    }
  }

  /**
   * One file of a release.
   *
   * @param path under the release's folder
   */
  public record FileEntry(String path, String mediaType, long bytes, String sha256) {}

  /**
   * The refused input rows.
   *
   * @param rows input rows refused
   * @param problems rules broken; a row can break several
   */
  public record Rejects(long rows, long problems, List<FileEntry> files) {}

  /** One check and what it found. */
  public record Check(String name, String result) {}

  public Optional<TableEntry> table(String name) {
    return tables.stream().filter(t -> t.spec().name().equals(name)).findFirst();
  }

  /** Every file of the release but the manifest itself. */
  public List<FileEntry> allFiles() {
    return java.util.stream.Stream.concat(
            tables.stream().flatMap(t -> t.files().stream()), rejects.files().stream())
        .toList();
  }
}
