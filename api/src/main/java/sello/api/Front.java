package sello.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import sello.catalog.Releases;

/**
 * Stands before all routes and sends kept answers again, with the headers that they were sent
 * under, without asking a route. Whatever else comes goes on to the routes; a kept answer that goes
 * by is remembered with its headers.
 */
final class Front extends Handler.Wrapper {
  private static final String NOTE = "sello.front";
  private static final long MOST_BYTES = 12L << 20;

  private final Releases releases;
  private final Cache<AsAsked.Key, SentAnswer> sent =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher(
              (AsAsked.Key key, SentAnswer answer) ->
                  2 * (key.target().length() + key.accept().length() + key.language().length())
                      + answer.bytes())
          .build();

  private final LongAdder requests = new LongAdder();
  private final LongAdder sentAgain = new LongAdder();

  Front(Releases releases) {
    this.releases = releases;
  }

  /** Where the route of a request leaves the answer that it kept. */
  private static final class Note {
    private Optional<KeptAnswer> kept = Optional.empty();
  }

  /** Says of a request which kept answer it got: it depends on nothing but what was asked. */
  static void gotKept(Context ctx, KeptAnswer answer) {
    Note note = ctx.attribute(NOTE);
    if (note != null) {
      note.kept = Optional.of(answer);
    }
  }

  /** How many requests have come. */
  long requests() {
    return requests.sum();
  }

  /** How many answers went out without a route. */
  long sentAgain() {
    return sentAgain.sum();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    requests.increment();
    request.addHttpStreamWrapper(UnsaidLength::new);
    Optional<AsAsked> asked = AsAsked.of(request);
    Optional<Standing> standing = asked.flatMap(question -> Standing.of(releases));
    if (standing.isEmpty()) {
      return super.handle(request, response, callback);
    }
    Optional<SentAnswer.Form> form =
        Optional.ofNullable(sent.getIfPresent(asked.get().key()))
            .filter(answer -> answer.holds(standing.get()))
            .flatMap(answer -> answer.form(asked.get()));
    if (form.isPresent()) {
      sentAgain.increment();
      form.get().send(response, callback);
      return true;
    }
    Note note = new Note();
    request.setAttribute(NOTE, note);
    Response watched = new Watched(request, response, asked.get(), standing.get(), note);
    return super.handle(request, watched, callback);
  }

  /** The way of an answer from its route to the caller: a kept one is remembered in passing. */
  private final class Watched extends Response.Wrapper {
    private final AsAsked asked;
    private final Standing standing;
    private final Note note;

    Watched(Request request, Response response, AsAsked asked, Standing standing, Note note) {
      super(request, response);
      this.asked = asked;
      this.standing = standing;
      this.note = note;
    }

    @Override
    public void write(boolean last, ByteBuffer content, Callback callback) {
      if (!isCommitted()) {
        note.kept
            .filter(answer -> status() == SentAnswer.status(asked, answer))
            .ifPresent(answer -> remember(asked, standing, answer, getHeaders()));
      }
      super.write(last, content, callback);
    }

    /** What is not said until the first byte goes out is success. */
    private int status() {
      return getStatus() == 0 ? HttpStatus.OK_200 : getStatus();
    }
  }

  private void remember(
      AsAsked asked, Standing standing, KeptAnswer answer, Iterable<HttpField> headers) {
    sent.asMap()
        .compute(
            asked.key(),
            (key, before) ->
                before != null && before.isOf(answer, standing)
                    ? before
                    : new SentAnswer(answer, standing))
        .learn(asked, headers);
  }
}
