package sello.ingest;

import sello.catalog.Sha256;

/**
 * The hash of everything that reaches the outcomes of a file: its bytes, its place and record, its
 * contract, the reference data that the contract reads by, the program.
 */
final class PartKey {
  private static final int SHOWN = 40;

  private PartKey() {}

  static String of(InputFile file, Contract contract, CodeLists lists, String program) {
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
