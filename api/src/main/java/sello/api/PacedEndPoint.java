package sello.api;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * A connection whose client is cut when it sends its request a byte now and then, hardly reads its
 * answer, or asks for nothing. The web server's own timeout begins anew with each byte, so it never
 * comes for these.
 */
final class PacedEndPoint extends SocketChannelEndPoint {
  private final Patience patience;
  private final AtomicLong written = new AtomicLong();

  // Of the one who looks alone.
  private long requests;
  private long bytesBefore;
  private OptionalLong readingSince = OptionalLong.empty();
  private OptionalLong waitingSince = OptionalLong.empty();
  private long writtenBefore;

  PacedEndPoint(
      SocketChannel channel,
      ManagedSelector selector,
      SelectionKey key,
      Scheduler scheduler,
      Patience patience) {
    super(channel, selector, key, scheduler);
    this.patience = patience;
  }

  @Override
  public boolean flush(ByteBuffer... buffers) throws IOException {
    long before = BufferUtil.remaining(buffers);
    boolean isAll = super.flush(buffers);
    written.addAndGet(before - BufferUtil.remaining(buffers));
    return isAll;
  }

  /**
   * Looks whether the client keeps pace, and cuts it when it does not; true when it was cut.
   *
   * @param taken how many connections there are in all
   */
  boolean isCut(long now, int taken) {
    Connection connection = getConnection();
    if (connection == null || !isOpen()) {
      return false;
    }
    boolean isLate = false;
    if (isLateWithRequest(connection, now)) {
      isLate = true;
      close(new TimeoutException("The request was not whole in " + patience.request() + "."));
    } else if (isHeldForNothing(connection, taken)) {
      isLate = true;
      close(new TimeoutException("Nothing was asked on a connection that others wait for."));
    } else if (isLateWithReading(now)) {
      isLate = true;
      close(
          new TimeoutException(
              "Less than %d bytes a second of the answer were read."
                  .formatted(patience.bytesASecond())));
    }
    return isLate;
  }

  /** No request is under way, nor begun. */
  private boolean isHeldForNothing(Connection connection, int taken) {
    boolean isAtRest =
        connection.getMessagesIn() == connection.getMessagesOut() && readingSince.isEmpty();
    boolean isFresh = connection.getMessagesIn() == 0;
    return isAtRest && getIdleFor() > patience.rest(isFresh, taken).toMillis();
  }

  /** A request begins with bytes after those of the one before, and is whole when it is counted. */
  private boolean isLateWithRequest(Connection connection, long now) {
    boolean isCounted = connection.getMessagesIn() != requests;
    boolean isBegun = connection.getBytesIn() != bytesBefore;
    requests = connection.getMessagesIn();
    bytesBefore = connection.getBytesIn();
    if (isCounted) {
      readingSince = OptionalLong.empty();
    } else if (isBegun && readingSince.isEmpty()) {
      readingSince = OptionalLong.of(now);
    }
    return readingSince.isPresent()
        && now - readingSince.getAsLong() > patience.request().toNanos();
  }

  /** The time runs while bytes wait that the client does not take. */
  private boolean isLateWithReading(long now) {
    if (!getWriteFlusher().isPending()) {
      waitingSince = OptionalLong.empty();
      return false;
    }
    long read = written.get() - writtenBefore;
    boolean isOver =
        waitingSince.isPresent() && now - waitingSince.getAsLong() > patience.answer().toNanos();
    if (waitingSince.isEmpty() || isOver) {
      waitingSince = OptionalLong.of(now);
      writtenBefore = written.get();
    }
    return isOver && read < patience.bytesASecond() * patience.answer().toMillis() / 1000;
  }
}
