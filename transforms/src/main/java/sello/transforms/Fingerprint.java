package sello.transforms;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Sha256;
import sello.ingest.InputFile;

/**
 * The hash of everything that reaches a figure: input files with their records, program,
 * parameters.
 */
public final class Fingerprint {
  private Fingerprint() {}

  public static String of(List<InputFile> files, Map<String, String> parameters) {
    return of(files, parameters, CodeVersion.current());
  }

  static String of(List<InputFile> files, Map<String, String> parameters, String codeVersion) {
    Stream<String> inputs =
        files.stream().map(f -> f.file() + " " + f.sha256() + " " + f.record()).sorted();
    return Sha256.of(
        Stream.concat(Stream.of(codeVersion, new TreeMap<>(parameters).toString()), inputs)
            .collect(Collectors.joining("\n")));
  }
}
