package sello.api;

import io.javalin.http.Context;
import sello.catalog.Origin;

/**
 * The name under which a program saves an answer, which else would be the end of its address: what
 * it holds, of which release, and whether that is invented, for a saved file of data may have no
 * other place for it.
 *
 * <p>Ref: RFC 6266, Content-Disposition in HTTP.
 */
final class SavedName {
  static final String HEADER = "Content-Disposition";

  /** Asks a browser to save the answer and not to show it. */
  static final String DOWNLOAD = "download";

  private SavedName() {}

  /**
   * Says it with an answer that is shown, or saved where the caller asks for that.
   *
   * @param what letters, digits and signs that every file system takes
   */
  static void say(Context ctx, String what, Origin origin, String extension) {
    ctx.header(HEADER, of(ctx, what, origin, extension));
  }

  /** The header of an answer that is shown, or saved where the caller asks for that. */
  static String of(Context ctx, String what, Origin origin, String extension) {
    String how = Parameters.yes(ctx, DOWNLOAD) ? "attachment" : "inline";
    return header(how, what, origin, extension);
  }

  /** The header of an answer that is always saved. */
  static String saved(String what, Origin origin, String extension) {
    return header("attachment", what, origin, extension);
  }

  private static String header(String how, String what, Origin origin, String extension) {
    String mark = origin == Origin.REAL ? "" : "_" + origin.label();
    return "%s; filename=\"%s%s.%s\"".formatted(how, what, mark, extension);
  }
}
