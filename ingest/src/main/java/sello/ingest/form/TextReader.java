package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** The characters of a text without byte order marks; a byte that is none is an error. */
final class TextReader {
  private TextReader() {}

  static Reader open(Bytes bytes, boolean gzip, String encoding, int mark) throws IOException {
    InputStream in = Unpacked.open(bytes, gzip);
    in.skipNBytes(mark);
    return new WithoutMarks(
        new InputStreamReader(
            in,
            Charset.forName(encoding)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  static Reader open(Bytes bytes, FileForm form) throws IOException {
    int mark = form.encoding().equals("utf-8") ? 3 : 2;
    return open(bytes, form.gzip(), form.encoding(), form.byteOrderMark() ? mark : 0);
  }
}
