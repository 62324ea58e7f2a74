package sello.ingest.form;

import java.nio.charset.StandardCharsets;

/** What the first bytes of a file say it is. */
enum Magic {
  EMPTY,
  GZIP,
  ZIP,
  OLE,
  PDF,
  RICH_TEXT,
  MARKUP,
  TEXT;

  static final int LENGTH = 512;

  private static final byte[] OLE_START = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  static Magic of(byte[] start) {
    if (start.length == 0) {
      return EMPTY;
    }
    if (begins(start, (byte) 0x1F, (byte) 0x8B)) {
      return GZIP;
    }
    if (begins(start, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4)
        || begins(start, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6)) {
      return ZIP;
    }
    if (begins(start, OLE_START)) {
      return OLE;
    }
    String text = new String(start, StandardCharsets.ISO_8859_1);
    if (text.startsWith("%PDF-")) {
      return PDF;
    }
    if (text.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    return isMarkup(text) ? MARKUP : TEXT;
  }

  private static boolean isMarkup(String text) {
    String start = text.replaceFirst("^\u00EF\u00BB\u00BF", "").stripLeading();
    return start.regionMatches(true, 0, "<!doctype", 0, 9)
        || start.regionMatches(true, 0, "<html", 0, 5)
        || start.startsWith("<?xml");
  }

  private static boolean begins(byte[] bytes, byte... start) {
    return bytes.length >= start.length
        && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  /**
   * @throws FormError when it is neither text nor may be a workbook
   */
  void refuseForeign(boolean inGzip) {
    switch (this) {
      case EMPTY -> throw FormError.ofFile("is empty", "Send the file again.");
      case GZIP -> {
        if (inGzip) {
          throw FormError.ofFile("is gzip within gzip", "Unpack it once and send that.");
        }
      }
      case OLE ->
          throw FormError.ofFile(
              "is an old Excel file (XLS) or a workbook locked with a password",
              "Open it in a spreadsheet program and save it as XLSX without a password.");
      case PDF ->
          throw FormError.ofFile(
              "is a PDF document, not a table", "Ask for the table as XLSX or CSV.");
      case RICH_TEXT ->
          throw FormError.ofFile(
              "is a document of rich text, not a table", "Ask for the table as XLSX or CSV.");
      case MARKUP ->
          throw FormError.ofFile(
              "is a web page or XML, not a table", "Download the table itself, as XLSX or CSV.");
      case ZIP, TEXT -> {}
    }
  }
}
