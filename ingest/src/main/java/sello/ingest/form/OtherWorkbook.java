package sello.ingest.form;

import java.util.Optional;

/** A workbook of another kind than XLSX, which is an archive as well. */
final class OtherWorkbook {
  private OtherWorkbook() {}

  /**
   * @param root the part that the archive names as its document
   * @throws FormError when the archive is such a workbook
   */
  static void refuse(WorkbookParts parts, String root) {
    Optional<String> kind = kind(parts, root);
    if (kind.isPresent()) {
      throw FormError.ofFile(
          "is a workbook of another kind (%s)".formatted(kind.get()),
          "Open it in a spreadsheet program and save it as XLSX.");
    }
  }

  private static Optional<String> kind(WorkbookParts parts, String root) {
    if (parts.has("content.xml") && parts.has("META-INF/manifest.xml")) {
      return Optional.of("ODS");
    }
    if (root.endsWith(".bin") && parts.has(root)) {
      return Optional.of("XLSB");
    }
    return parts.has("Index/Document.iwa") ? Optional.of("Numbers") : Optional.empty();
  }
}
