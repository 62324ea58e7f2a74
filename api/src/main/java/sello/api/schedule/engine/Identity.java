package sello.api.schedule.engine;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Names that nothing else bears, and that sort by their time: UUIDs of version 7 (RFC 9562). */
final class Identity {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Identity() {}

  static String next(Instant now) {
    long time = now.toEpochMilli() << 16;
    long version = 0x7000L | RANDOM.nextInt(0x1000);
    long variant = (RANDOM.nextLong() >>> 2) | Long.MIN_VALUE;
    return new UUID(time | version, variant).toString();
  }
}
