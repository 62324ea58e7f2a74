package sello.api.request;

import io.javalin.http.Context;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks: behind a proxy on this machine, whoever asked the proxy. */
public final class ClientAddress {
  /** What a provider gives to one customer, who may take any of its 2^64 addresses. */
  private static final int BYTES_OF_NETWORK = 8;

  /** With a colon, so that it is read as an address and never looked up as a name. */
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*");

  private ClientAddress() {}

  /** Its network address, of IPv6 the network; nothing for a program on this machine. */
  public static Optional<String> of(Context ctx) {
    String peer = ctx.req().getRemoteAddr();
    if (!isThisMachine(peer)) {
      return Optional.of(one(peer));
    }
    String forwarded = Optional.ofNullable(ctx.header("X-Forwarded-For")).orElse("");
    return Arrays.stream(forwarded.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .reduce((first, last) -> last)
        .map(ClientAddress::one);
  }

  private static boolean isThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** One name for all addresses of one client. */
  static String one(String address) {
    String bare = address.replaceAll("^\\[|\\](:\\d+)?$|%.*", "");
    return IPV6.matcher(bare).matches() ? network(bare).orElse(address) : address;
  }

  private static Optional<String> network(String ipv6) {
    try {
      InetAddress read = InetAddress.getByName(ipv6);
      if (!(read instanceof Inet6Address)) {
        return Optional.of(read.getHostAddress());
      }
      byte[] bytes = read.getAddress();
      Arrays.fill(bytes, BYTES_OF_NETWORK, bytes.length, (byte) 0);
      return Optional.of(InetAddress.getByAddress(bytes).getHostAddress() + "/64");
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }
}
