package sello.api.schedule.rest;

import io.javalin.config.RouterConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.matcher.PathParser;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One call that is offered.
 *
 * @param path below {@code /airflow}, with parameters in braces
 * @param parameters names of those after the question mark
 */
record Call(
    HandlerType method, String path, Access access, Set<String> parameters, Answerer answerer) {
  private static final RouterConfig ROUTER = new RouterConfig();

  /** Whether an address is one of this call, whatever the method. */
  boolean isAt(String address) {
    return new PathParser(path, ROUTER).matches(address);
  }

  /** What stands in an address for the parameters of the path, decoded. */
  Map<String, String> parts(String address) {
    return new PathParser(path, ROUTER).extractPathParams(address);
  }

  /** Who answers a call. */
  interface Answerer {
    Answer answer(Ask ask);
  }

  static Call open(HandlerType method, String path, Answerer answerer) {
    return new Call(method, path, Access.OPEN, Set.of(), answerer);
  }

  static Call read(String path, Answerer answerer, String... parameters) {
    return new Call(HandlerType.GET, path, Access.READ, Set.of(parameters), answerer);
  }

  static Call list(String path, Answerer answerer, List<String> filters) {
    Set<String> parameters =
        Stream.concat(Stream.of("limit", "offset", "order_by"), filters.stream())
            .collect(Collectors.toUnmodifiableSet());
    return new Call(HandlerType.GET, path, Access.READ, parameters, answerer);
  }

  /** A question that is too long for an address. */
  static Call ask(String path, Answerer answerer) {
    return new Call(HandlerType.POST, path, Access.READ, Set.of(), answerer);
  }

  static Call change(HandlerType method, String path, Answerer answerer, String... parameters) {
    return new Call(method, path, Access.CHANGE, Set.of(parameters), answerer);
  }
}
