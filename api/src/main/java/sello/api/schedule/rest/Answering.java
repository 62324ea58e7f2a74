package sello.api.schedule.rest;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import sello.api.schedule.engine.ScheduleRefusal;
import sello.api.schedule.store.Outage;

/** How a call is answered, and how one ends that cannot be. */
record Answering(Gate gate, Call call) {
  private static final Logger LOG = LoggerFactory.getLogger(Answering.class);

  /**
   * @param path below the door
   */
  void handle(Context ctx, String path) throws IOException {
    try {
      Optional<User> user = gate.pass(ctx, call.access());
      String text = Optional.ofNullable(ctx.queryString()).orElse("");
      Query query = Query.of(text, call.parameters());
      call.answerer().answer(new Ask(ctx, call.parts(path), user, query)).send(ctx);
    } catch (HttpRefusal e) {
      refuse(ctx, e);
    } catch (ScheduleRefusal e) {
      refuse(ctx, Conflicts.of(e));
    } catch (HttpResponseException e) {
      refuse(ctx, HttpRefusal.of(e.getStatus(), String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      refuse(ctx, Outage.of(e).map(outage -> away(ctx, outage)).orElseGet(() -> broken(ctx, e)));
    }
  }

  /** Nobody's fault who asks: the same may be asked again soon. */
  private static HttpRefusal away(Context ctx, Outage outage) {
    LOG.warn("{} {}: the schedule's database is {}", ctx.method(), ctx.path(), outage);
    return HttpRefusal.of(503, outage.sentence(), Map.of("Retry-After", Outage.RETRY_AFTER));
  }

  /** Our own fault: the caller gets a reference, the log gets the cause. */
  private static HttpRefusal broken(Context ctx, RuntimeException cause) {
    String reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    LOG.error("{} {} failed, reference {}", ctx.method(), ctx.path(), reference, cause);
    return HttpRefusal.of(
        500, "Something is broken here. Please quote the reference %s.".formatted(reference));
  }

  static void refuse(Context ctx, HttpRefusal refusal) {
    refusal.headers().forEach(ctx::header);
    new Answer.Document(refusal.status(), refusal.body()).send(ctx);
  }
}
