package sello.api;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;

/**
 * A kept answer with the headers it was sent under, in each form in which it was sent: whole or
 * headers alone, packed or not, or only that the caller knows it.
 */
final class SentAnswer {
  private static final int FORMS = 8;
  private static final int BYTES_OF_HEADERS = FORMS * 2048;

  private final KeptAnswer answer;
  private final Standing standing;
  private final AtomicReferenceArray<Optional<Form>> forms = new AtomicReferenceArray<>(FORMS);

  /**
   * @param answer what was sent
   * @param standing what the data folder showed before it was worked out
   */
  SentAnswer(KeptAnswer answer, Standing standing) {
    this.answer = answer;
    this.standing = standing;
    for (int i = 0; i < FORMS; i++) {
      forms.set(i, Optional.empty());
    }
  }

  /** How much memory it takes at most. */
  int bytes() {
    return 2 * answer.bytes() + BYTES_OF_HEADERS;
  }

  /** Whether it is of this answer, from when a data folder showed the same. */
  boolean isOf(KeptAnswer other, Standing now) {
    return answer == other && standing.equals(now);
  }

  /** Whether the data folder shows what it showed then. */
  boolean holds(Standing now) {
    return standing.equals(now);
  }

  /** Keeps the headers of a form; the date is of the moment of sending. */
  void learn(AsAsked asked, Iterable<HttpField> headers) {
    List<HttpField> fields = new ArrayList<>();
    for (HttpField field : headers) {
      if (field.getHeader() != HttpHeader.DATE) {
        fields.add(new PreEncodedHttpField(field.getHeader(), field.getName(), field.getValue()));
      }
    }
    int status = status(asked, answer);
    boolean isEmpty = asked.bodyless() || status == HttpStatus.NOT_MODIFIED_304;
    boolean isPacked =
        fields.stream().anyMatch(field -> field.getHeader() == HttpHeader.CONTENT_ENCODING);
    byte[] body = isPacked ? answer.packed() : answer.body();
    ByteBuffer sent = isEmpty ? BufferUtil.EMPTY_BUFFER : ByteBuffer.wrap(body);
    forms.set(place(asked), Optional.of(new Form(status, List.copyOf(fields), sent)));
  }

  /** A form that is ready to be sent; empty when it was never sent so. */
  Optional<Form> form(AsAsked asked) {
    return forms.get(place(asked));
  }

  private int place(AsAsked asked) {
    return (asked.bodyless() ? 1 : 0)
        + (ContentEncoding.isWanted(asked.encoding()) ? 2 : 0)
        + (status(asked, answer) == HttpStatus.OK_200 ? 0 : 4);
  }

  /** Under which status an answer is sent to who asked so. */
  static int status(AsAsked asked, KeptAnswer answer) {
    return Caching.knows(asked.known(), answer.sha256())
        ? HttpStatus.NOT_MODIFIED_304
        : HttpStatus.OK_200;
  }

  /** What goes out: status, headers and bytes. */
  record Form(int status, List<HttpField> headers, ByteBuffer body) {
    void send(Response response, Callback callback) {
      response.setStatus(status);
      headers.forEach(response.getHeaders()::add);
      response.write(true, body.duplicate(), callback);
    }
  }
}
