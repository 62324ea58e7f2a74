package sello.api.request;

import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** Who asks: behind a proxy on this machine, whoever asked the proxy. */
public final class ClientAddress {
  private ClientAddress() {}

  /** Its network address; nothing for a program on this machine. */
  public static Optional<String> of(Context ctx) {
    String peer = ctx.req().getRemoteAddr();
    if (!isThisMachine(peer)) {
      return Optional.of(peer);
    }
    String forwarded = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
    return Arrays.stream(forwarded.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .reduce((first, last) -> last);
  }

  private static boolean isThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
