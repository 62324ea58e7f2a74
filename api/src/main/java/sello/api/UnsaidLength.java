package sello.api;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MetaData;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.util.Callback;

/**
 * Keeps 304 from saying a length: the server would say 0, and a length there is that of the answer
 * that the caller has (RFC 9110, 8.6), so that a cache may take what it holds for cut.
 */
final class UnsaidLength extends HttpStream.Wrapper {
  UnsaidLength(HttpStream stream) {
    super(stream);
  }

  @Override
  public void send(
      MetaData.Request request,
      MetaData.Response response,
      boolean last,
      ByteBuffer content,
      Callback callback) {
    boolean isKnown = response != null && response.getStatus() == HttpStatus.NOT_MODIFIED_304;
    super.send(request, isKnown ? unmeasured(response) : response, last, content, callback);
  }

  private static MetaData.Response unmeasured(MetaData.Response response) {
    HttpFields.Mutable headers = HttpFields.build(response.getHttpFields());
    headers.remove(HttpHeader.CONTENT_LENGTH);
    return new MetaData.Response(
        response.getStatus(), response.getReason(), response.getHttpVersion(), headers);
  }
}
