package sello.api;

import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came, as far as an answer of the API depends on it.
 *
 * @param target path and query, not decoded
 * @param accept the header of that name, empty without
 * @param language the header Accept-Language, empty without
 * @param encoding the header Accept-Encoding, empty without
 * @param known the header If-None-Match, empty without
 * @param bodyless whether only the headers are wanted
 */
record AsAsked(
    String target,
    String accept,
    String language,
    String encoding,
    String known,
    boolean bodyless) {
  private static final Set<HttpHeader> OF_BODIES =
      Set.of(HttpHeader.CONTENT_LENGTH, HttpHeader.TRANSFER_ENCODING, HttpHeader.EXPECT);

  /** All that says which answer it is; in which form it is sent, the rest says. */
  record Key(String target, String accept, String language) {}

  Key key() {
    return new Key(target, accept, language);
  }

  /** Empty for a request that is out of the ordinary: who knows what it depends on. */
  static Optional<AsAsked> of(Request request) {
    boolean bodyless = HttpMethod.HEAD.is(request.getMethod());
    boolean isReading = bodyless || HttpMethod.GET.is(request.getMethod());
    boolean isUsual =
        isReading
            && request.getConnectionMetaData().getHttpVersion() == HttpVersion.HTTP_1_1
            && request.getHttpURI().getPathQuery() != null;
    return isUsual ? read(request, bodyless) : Optional.empty();
  }

  private static Optional<AsAsked> read(Request request, boolean bodyless) {
    @Nullable String[] found = new @Nullable String[4];
    if (request.getHeaders().contains(HttpHeader.IF_MODIFIED_SINCE)) {
      return Optional.empty();
    }
    for (HttpField field : request.getHeaders()) {
      int place = place(field.getHeader());
      boolean isRepeated = place >= 0 && found[place] != null;
      if (isRepeated || (field.getHeader() != null && OF_BODIES.contains(field.getHeader()))) {
        return Optional.empty();
      }
      if (place >= 0) {
        found[place] = Optional.ofNullable(field.getValue()).orElse("");
      }
    }
    return Optional.of(
        new AsAsked(
            request.getHttpURI().getPathQuery(),
            text(found[0]),
            text(found[1]),
            text(found[2]),
            text(found[3]),
            bodyless));
  }

  private static int place(@Nullable HttpHeader header) {
    if (header == HttpHeader.ACCEPT) {
      return 0;
    }
    if (header == HttpHeader.ACCEPT_LANGUAGE) {
      return 1;
    }
    if (header == HttpHeader.ACCEPT_ENCODING) {
      return 2;
    }
    return header == HttpHeader.IF_NONE_MATCH ? 3 : -1;
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
