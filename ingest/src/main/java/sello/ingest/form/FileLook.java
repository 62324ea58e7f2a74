package sello.ingest.form;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds out the form of a file by looking at its bytes, whatever its name says. */
public final class FileLook {
  private FileLook() {}

  /**
   * @throws FormError when the file is no table, is damaged or dangerous, or could be read in two
   *     ways
   */
  public static FileForm of(String fileName, Bytes bytes, Recognition recognition) {
    try {
      Magic outer = Magic.of(Unpacked.start(bytes, false, Magic.LENGTH));
      outer.refuseForeign(false);
      boolean gzip = outer == Magic.GZIP;
      Magic inner = gzip ? Magic.of(Unpacked.start(bytes, true, Magic.LENGTH)) : outer;
      inner.refuseForeign(gzip);
      return inner == Magic.ZIP
          ? new WorkbookLook(bytes, gzip, recognition).look()
          : new TextLook(bytes, gzip, recognition).look();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + fileName, e);
    }
  }
}
