package sello.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Accidents that happen to bytes, whatever they mean. */
final class ByteHarms {
  private static final byte[] TROUBLE = "\",\n\r;\t\0 |{}:".getBytes(StandardCharsets.UTF_8);

  private ByteHarms() {}

  static Harm any(byte[] whole, Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> flipped(whole, random);
      case 1 -> overwritten(whole, random);
      case 2 -> cut(whole, random);
      default -> takenOut(whole, random);
    };
  }

  private static Harm flipped(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    Set<Integer> touched = new HashSet<>();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 << random.nextInt(8));
      touched.add(at);
    }
    return new Harm(bytes, "flipped", touched, Set.of());
  }

  private static Harm overwritten(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    Set<Integer> touched = new HashSet<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      int at = random.nextInt(bytes.length);
      bytes[at] = TROUBLE[random.nextInt(TROUBLE.length)];
      touched.add(at);
    }
    return new Harm(bytes, "overwritten", touched, Set.of());
  }

  private static Harm cut(byte[] whole, Random random) {
    int end = random.nextInt(whole.length);
    return new Harm(Arrays.copyOf(whole, end), "cut", Set.of(end), Set.of());
  }

  private static Harm takenOut(byte[] whole, Random random) {
    int from = random.nextInt(whole.length);
    int to = Math.min(whole.length, from + 1 + random.nextInt(400));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(whole, 0, from);
    out.write(whole, to, whole.length - to);
    return new Harm(out.toByteArray(), "taken out", Set.of(from), Set.of());
  }
}
