package sello.api.schedule.process;

import java.util.concurrent.CountDownLatch;

/** A process that a job started, which stays for ever. */
public final class SpokenChild {
  private SpokenChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    new CountDownLatch(1).await();
  }
}
