package sello.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is in a release, and where it comes from: the file {@code manifest.json} in its folder.
 *
 * @param id lower-case letters, digits and {@code -}: when it was made and what is in it
 * @param title for people
 * @param published moment at which it was built to be published, ISO 8601 in UTC
 * @param previous id of the release that was the latest before; null for the first
 * @param origin whether its inputs are real or invented
 * @param codeVersion hash of the program that worked it out
 * @param fingerprint hash of inputs, program and parameters: the same fingerprint gives the same
 *     figures
 * @param contentHash hash of what the tables hold, however their files are cut
 * @param parameters settings that reach a figure or a check
 * @param inputs every file that was read
 * @param tables every table of the plan
 * @param rejects the input rows that were refused
 * @param withheld what is withheld to protect schools and persons; null in a release that was built
 *     before anything was
 * @param checks what was checked before it was published; all passed
 * @param seconds time that each step took; of steps that ran side by side the sum is more than the
 *     total
 * @param open the files in the folder {@code open/}, which everybody may take; none in a release
 *     that was built before there were
 */
public record Manifest(
    String id,
    String title,
    String published,
    @Nullable String previous,
    Origin origin,
    String codeVersion,
    String fingerprint,
    String contentHash,
    Map<String, String> parameters,
    List<Source> inputs,
    List<TableEntry> tables,
    Rejects rejects,
    @Nullable Withheld withheld,
    List<Check> checks,
    Map<String, Double> seconds,
    @Nullable List<FileEntry> open) {

  public static final String FILE = "manifest.json";

  /**
   * One table of a release.
   *
   * @param spec what it holds
   * @param rows number of rows
   * @param contentHash hash of its rows, whatever their order
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
        List<String> inputs,
        @Nullable List<Trace> traces,
        List<String> sources,
        List<FileEntry> files) {
      this(spec, rows, contentHash, inputs, traces, sources, files, null, null);
    }
  }

  /** The folder with the files that everybody may take, under the release's. */
  public static final String OPEN = "open/";

  /**
   * One file of a release.
   *
   * @param path of a table's file or of refused rows under the data folder, where later releases
   *     name the same file again; of a file that everybody may take under the release's folder
   */
  public record FileEntry(String path, String mediaType, long bytes, String sha256) {}

  /**
   * The refused input rows.
   *
   * @param rows input rows refused
   * @param problems rules broken; a row can break several
   */
  public record Rejects(long rows, long problems, List<FileEntry> files) {}

  /**
   * What is withheld to protect schools and persons.
   *
   * @param counts counts of the protected tables, and ends of counts, that could be shown
   * @param withheld how many of them are not
   * @param figures figures withheld in each table, counts and what is made of them
   * @param attack what was tried to find them out, and how it ended
   */
  public record Withheld(long counts, long withheld, Map<String, Long> figures, String attack) {}

  /** One check and what it found. */
  public record Check(String name, String result) {}

  /** What it says of itself. */
  public Imprint imprint() {
    return new Imprint(id, title, published, previous, origin);
  }

  /** Whether a table is kept back: no answer and no page shows a row of it. */
  public boolean keepsBack(String table) {
    return table(table).map(entry -> entry.spec().disclosure().restricts()).orElse(false);
  }

  /** Files whose rows stand in a source table that is kept back: nobody is told how many. */
  public Set<String> filesKeptBack() {
    return tables.stream()
        .filter(table -> table.inputs().isEmpty() && table.spec().disclosure().restricts())
        .flatMap(table -> table.sources().stream())
        .collect(Collectors.toSet());
  }

  public Optional<TableEntry> table(String name) {
    return tables.stream().filter(t -> t.spec().name().equals(name)).findFirst();
  }

  /** The files that everybody may take, by their path under the release's folder. */
  public List<FileEntry> openFiles() {
    return open == null ? List.of() : open;
  }

  /** The files of its tables and of the refused rows, by their path under the data folder. */
  public List<FileEntry> tableFiles() {
    return Stream.concat(
            tables.stream().flatMap(table -> table.files().stream()), rejects.files().stream())
        .toList();
  }

  /** The same release with the files that everybody may take. */
  public Manifest withOpen(List<FileEntry> files) {
    return new Manifest(
        id,
        title,
        published,
        previous,
        origin,
        codeVersion,
        fingerprint,
        contentHash,
        parameters,
        inputs,
        tables,
        rejects,
        withheld,
        checks,
        seconds,
        List.copyOf(files));
  }
}
