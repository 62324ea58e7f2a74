package sello.ingest;

import sello.catalog.Sha256;

/**
 * The hash of everything that reaches what is found in a file: its bytes, its place and record, its
 * contract, the reference data that the contract reads by, the program.
 */
final class FileKey {
  private static final int SHOWN = 40;

  private FileKey() {}

  /** Of a file whose form is known. */
  static String of(InputFile file, Contract contract, CodeLists lists, String program) {
    return of(
        new FileKey.Of(file.file(), file.edition(), file.sha256(), file.record()),
        contract,
        lists,
        program);
  }

  /** What of the file itself reaches the key. */
  record Of(String file, String edition, String sha256, SourceRecord record) {}

  static String of(Of file, Contract contract, CodeLists lists, String program) {
    String text =
        String.join(
            "\n",
            program,
            contract.toString(),
            lists.hash(contract),
            file.file(),
            file.edition(),
            file.sha256(),
            file.record().toString());
    return Sha256.of(text).substring(0, SHOWN);
  }
}
