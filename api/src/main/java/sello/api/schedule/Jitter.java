package sello.api.schedule;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A pause made longer by up to its own length, always by the same for the same key. */
final class Jitter {
  private static final long DAY_SECONDS = 86_400;

  private Jitter() {}

  /** Whole seconds: at least one, at most a day. */
  static long spread(double seconds, String key) {
    long base = Double.isFinite(seconds) ? Math.max(1, (long) Math.ceil(seconds)) : DAY_SECONDS;
    long more = sha1(key).mod(BigInteger.valueOf(base)).longValueExact();
    return base >= DAY_SECONDS ? DAY_SECONDS : Math.min(base + more, DAY_SECONDS);
  }

  private static BigInteger sha1(String key) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      return new BigInteger(1, digest.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-1.", e);
    }
  }
}
