package sello.api.schedule.rest;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stands at {@code /airflow}: lets calls in once the schedule is up, and says so until then. */
public final class ScheduleDoor implements AutoCloseable {
  private static final String ROOT = "/airflow";

  private static final List<HandlerType> METHODS =
      List.of(
          HandlerType.GET,
          HandlerType.POST,
          HandlerType.PUT,
          HandlerType.PATCH,
          HandlerType.DELETE,
          HandlerType.HEAD,
          HandlerType.OPTIONS,
          HandlerType.TRACE);

  private volatile Optional<ScheduleApi> api = Optional.empty();

  /** Whether an address is behind this door. */
  public static boolean isBehind(String path) {
    return path.equals(ROOT) || path.startsWith(ROOT + "/");
  }

  /** Whether something is said to a method at an address, and be it that it is not allowed. */
  public static boolean takes(HandlerType method, String path) {
    return isBehind(path) && METHODS.contains(method);
  }

  /** Lets all calls in from now on. */
  public void open(ScheduleApi opened) {
    api = Optional.of(opened);
  }

  /** Adds all addresses behind it to a server. */
  public void addTo(RoutesConfig routes) {
    for (String path : List.of(ROOT, ROOT + "/<rest>")) {
      METHODS.forEach(method -> routes.addHttpHandler(method, path, this::answer));
    }
  }

  private void answer(Context ctx) throws Exception {
    Optional<ScheduleApi> opened = api;
    if (opened.isPresent()) {
      opened.get().answer(ctx, ctx.path().substring(ROOT.length()));
    } else {
      Answering.refuse(
          ctx, HttpRefusal.of(503, "The schedule is not up.", Map.of("Retry-After", "30")));
    }
  }

  /** Lets all go who wait for something. */
  @Override
  public void close() {
    api.ifPresent(ScheduleApi::close);
  }
}
