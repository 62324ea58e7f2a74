package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

class WarmingTest {
  @TempDir Path data;

  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aServiceStopsAlsoWhileAQuestionToItselfIsNotAnswered() throws Exception {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Site site = Site.start(data, "127.0.0.1", 0);
      site.preparation().start("http://127.0.0.1:" + silent.getLocalPort() + "/");
      try (Socket asked = silent.accept()) {
        assertThat(asked.getInputStream().read()).as("the first letter of GET").isEqualTo('G');
        site.close();
      }
    }
  }
}
