package sello.api.schedule.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A job for tests: says what it was given, then ends as its first argument says. */
public final class SpokenJob {
  private SpokenJob() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println("arguments " + String.join(" ", arguments));
    System.err.println("master " + System.getProperty("spark.master"));
    System.out.println("word " + System.getenv("WORD"));
    System.getenv().forEach((name, value) -> System.out.println("variable " + name + "=" + value));
    switch (arguments[0]) {
      case "stay" -> stay();
      case "throw" -> throw new IllegalStateException("thrown on purpose");
      default -> System.exit(Integer.parseInt(arguments[0]));
    }
  }

  /** Stays for ever, with a child that does too. */
  private static void stay() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SpokenChild.class.getName())
            .start();
    System.out.println("child " + child.pid());
    new CountDownLatch(1).await();
  }
}
