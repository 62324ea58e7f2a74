package sello.api;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Where clients connect: so many at once, and each is looked at now and then for its pace. */
final class PacedConnector extends ServerConnector {
  /**
   * How many may knock at once before they are let in: the system's own fifty turns others away.
   */
  private static final int QUEUE = 1024;

  private final Patience patience;
  private final LongAdder cut = new LongAdder();

  PacedConnector(Server server, HttpConfiguration http, String host, int port, Patience patience) {
    super(server, new HttpConnectionFactory(http));
    this.patience = patience;
    setHost(host);
    setPort(port);
    setAcceptQueueSize(QUEUE);
    setIdleTimeout(patience.idle().toMillis());
    addBean(new NetworkConnectionLimit(patience.connections(), this));
  }

  /** How many clients were cut for being slow, or for holding what others need. */
  long cut() {
    return cut.sum();
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    PacedEndPoint endPoint = new PacedEndPoint(channel, selector, key, getScheduler(), patience);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    lookLater();
  }

  private void lookLater() {
    getScheduler().schedule(this::look, patience.look().toNanos(), TimeUnit.NANOSECONDS);
  }

  private void look() {
    if (!isRunning()) {
      return;
    }
    try {
      long now = System.nanoTime();
      Collection<EndPoint> all = getConnectedEndPoints();
      for (EndPoint endPoint : all) {
        if (endPoint instanceof PacedEndPoint paced && paced.isCut(now, all.size())) {
          cut.increment();
        }
      }
    } finally {
      lookLater();
    }
  }
}
