package sello.api.schedule.engine;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import sello.api.schedule.store.HeartbeatRow;

/** One service that runs the schedule, as others know it. */
record Engine(String id, String hostname, long pid, Instant startedAt) {
  static Engine here(Instant now) {
    return new Engine(Identity.next(now), name(), ProcessHandle.current().pid(), now);
  }

  HeartbeatRow heartbeat(Instant now) {
    return new HeartbeatRow(id, hostname, pid, startedAt, now);
  }

  private static String name() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A machine without a name of its own is still one machine.
      return "localhost";
    }
  }
}
