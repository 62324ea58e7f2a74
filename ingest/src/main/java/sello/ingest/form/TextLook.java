package sello.ingest.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import sello.ingest.form.SkippedLine.Kind;

/** Looks at a text: first whether all of it can be decoded, then how its records are laid out. */
final class TextLook {
  private static final int MARK_BYTES = 1 << 12;

  private final Bytes bytes;
  private final boolean gzip;
  private final Recognition recognition;

  TextLook(Bytes bytes, boolean gzip, Recognition recognition) {
    this.bytes = bytes;
    this.gzip = gzip;
    this.recognition = recognition;
  }

  FileForm look() throws IOException {
    UnicodeMark mark = UnicodeMark.of(Unpacked.start(bytes, gzip, MARK_BYTES));
    if (!mark.isUtf16()) {
      return lookAtBytes(mark);
    }
    try (InputStream in = Unpacked.open(bytes, gzip)) {
      LineEnds ends = Utf16Scan.lineEnds(in, mark.encoding().equals("utf-16be"));
      return form(mark, mark.encoding(), ends, TextSample.of(bytes, gzip, mark));
    }
  }

  private FileForm lookAtBytes(UnicodeMark mark) throws IOException {
    ByteScan scan;
    try (InputStream in = Unpacked.open(bytes, gzip)) {
      scan = ByteScan.of(in);
    }
    TextSample sample = TextSample.of(bytes, gzip, mark);
    if (scan.utf8().isUtf8()) {
      MisreadText.refuse(sample.read(StandardCharsets.UTF_8), recognition.country());
      return form(mark, "utf-8", scan.lineEnds(), sample);
    }
    if (scan.utf8().isDamaged() || mark.length() > 0) {
      throw scan.utf8().error(" like the rest of the file");
    }
    SingleByte encoding = OldEncodings.orLater(scan, bytes, gzip, sample, recognition);
    return form(mark, encoding.encoding(), scan.lineEnds(), sample);
  }

  private FileForm form(UnicodeMark mark, String encoding, LineEnds lineEnds, TextSample sample)
      throws IOException {
    String text = sample.read(Charset.forName(encoding));
    TextLayout layout = TextLayouts.of(text, sample.isPart(), recognition);
    boolean isJson = layout.format() == Format.JSON_LINES;
    return new FileForm(
        layout.format(),
        gzip,
        encoding,
        mark.length() > 0,
        layout.delimiter(),
        lineEnds.kind(),
        lineEnds.isLastEnded(),
        "",
        layout.headerLine(),
        isJson
            ? JsonKeys.of(LineReader.open(bytes, gzip, encoding, mark.length()))
            : layout.header(),
        layout.facts(),
        layout.titles(),
        preamble(layout),
        List.of(),
        recognition.isEachLineRow(),
        HiddenCells.NONE,
        false);
  }

  private static List<SkippedLine> preamble(TextLayout layout) {
    List<SkippedLine> preamble = new ArrayList<>();
    for (long line = 1; line < layout.headerLine(); line++) {
      preamble.add(new SkippedLine(line, Kind.PREAMBLE));
    }
    layout.second().ifPresent(preamble::add);
    return preamble;
  }
}
