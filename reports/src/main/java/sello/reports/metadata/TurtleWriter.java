package sello.reports.metadata;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** RDF 1.1 Turtle: a paragraph for each thing. */
public final class TurtleWriter implements GraphWriter {
  public static final String MEDIA_TYPE = "text/turtle; charset=utf-8";

  private final Writer out;

  public TurtleWriter(OutputStream to) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
    for (Map.Entry<String, String> prefix : Prefixes.ALL.entrySet()) {
      out.write("@prefix %s: <%s> .\n".formatted(prefix.getKey(), prefix.getValue()));
    }
  }

  @Override
  public void write(Thing thing) throws IOException {
    out.write("\n" + address(thing.address()) + " a " + String.join(", ", thing.types()));
    for (Map.Entry<String, List<Thing.Value>> said : thing.statements().entrySet()) {
      String values =
          said.getValue().stream().map(TurtleWriter::text).collect(Collectors.joining(", "));
      out.write(" ;\n    " + said.getKey() + " " + values);
    }
    out.write(" .\n");
  }

  private static String text(Thing.Value value) {
    if (value instanceof Thing.Pointer pointer) {
      return address(pointer.address());
    }
    if (value instanceof Thing.Worded worded) {
      return quoted(worded.text()) + "@" + worded.language();
    }
    Thing.Typed typed = (Thing.Typed) value;
    return quoted(typed.text()) + "^^" + typed.type();
  }

  /** An address cannot hold what would end it; sources name some that do. */
  private static String address(String address) {
    StringBuilder text = new StringBuilder("<");
    address
        .codePoints()
        .forEach(
            point -> {
              if (point <= ' ' || "<>\"{}|^`\\".indexOf(point) >= 0) {
                text.append("\\u%04X".formatted(point));
              } else {
                text.appendCodePoint(point);
              }
            });
    return text.append('>').toString();
  }

  private static String quoted(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r")
        + '"';
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
