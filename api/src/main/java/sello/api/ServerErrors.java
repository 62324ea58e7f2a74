package sello.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import sello.reports.ProblemType;

/** What the web server itself refuses, before any route is asked: an address that is not one. */
final class ServerErrors extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    if (response.getStatus() == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505) {
      response.setStatus(
          HttpStatus.BAD_REQUEST_400); // a blank too many reads as a version: no fault of ours
    }
    Map<String, Object> document = new LinkedHashMap<>();
    ProblemType type =
        response.getStatus() == ProblemType.ADDRESS_TOO_LONG.status()
            ? ProblemType.ADDRESS_TOO_LONG
            : ProblemType.MALFORMED_REQUEST;
    document.put("type", "/problems/" + type.slug());
    document.put("title", type.title());
    document.put("status", response.getStatus());
    document.put("detail", detail(response.getStatus()));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Guard.SAFETY.forEach((name, value) -> response.getHeaders().put(name, value));
    Content.Sink.write(response, true, Documents.text(document), callback);
    return true;
  }

  private static String detail(int status) {
    return switch (status) {
      case HttpStatus.URI_TOO_LONG_414 -> "The address is longer than the web server reads.";
      case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
          "The headers are longer than the web server reads: send fewer or shorter ones.";
      default ->
          "The web server cannot read the request. In an address what is no letter or digit is"
              + " percent-encoded UTF-8, and no control character can stand there.";
    };
  }
}
