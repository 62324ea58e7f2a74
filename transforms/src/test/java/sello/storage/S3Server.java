package sello.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** A server of the S3 protocol in a process of its own, with one bucket that lies in a folder. */
public final class S3Server implements AutoCloseable {
  /** The bucket. */
  public static final String BUCKET = "sello-test";

  /** Who may use it, when it asks. */
  public static final String KEY = "test-identity";

  /** That one's secret. */
  public static final String SECRET = "test-credential-never-shown";

  private static final String CLASS_PATH = "s3-for-tests/target/s3proxy.classpath";

  private final Process process;
  private final int port;

  private S3Server(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it, and waits until it answers.
   *
   * @param home folder of the project
   * @param folder where objects are to lie
   * @param authorization {@code none}, or {@code aws-v2-or-v4} to ask for {@link #KEY}
   */
  public static S3Server start(Path home, Path folder, String authorization) {
    try {
      Files.createDirectories(folder.resolve("objects").resolve(BUCKET));
      int port = freePort();
      Path settings = folder.resolve("s3proxy.properties");
      Files.writeString(
          settings,
          """
          s3proxy.endpoint=http://127.0.0.1:%d
          s3proxy.authorization=%s
          s3proxy.identity=%s
          s3proxy.credential=%s
          jclouds.provider=filesystem-nio2
          jclouds.identity=none
          jclouds.credential=none
          jclouds.filesystem.basedir=%s
          """
              .formatted(port, authorization, KEY, SECRET, folder.resolve("objects")));
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx256m",
                  "-cp",
                  Files.readString(home.resolve(CLASS_PATH)).strip(),
                  "org.gaul.s3proxy.Main",
                  "--properties",
                  settings.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      S3Server server = new S3Server(process, port);
      server.awaitAnswer();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private void awaitAnswer() throws IOException {
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        return;
      } catch (IOException e) {
        if (!process.isAlive()) {
          throw new IOException("The S3 server ended before it answered.", e);
        }
        Thread.onSpinWait();
      }
    }
  }

  /** Where it answers. */
  public String endpoint() {
    return "http://127.0.0.1:" + port;
  }

  /** What a program is told to reach it. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ACCESS_KEY_ID", KEY,
        "AWS_SECRET_ACCESS_KEY", SECRET,
        "AWS_ENDPOINT_URL", endpoint());
  }

  /** The address of a prefix in the bucket. */
  public static String address(String prefix) {
    return "s3a://" + BUCKET + "/" + prefix;
  }

  /** Puts the files of a folder below a prefix; only where nobody is asked for a key. */
  public void upload(Path folder, String prefix) throws IOException, InterruptedException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        put(
            prefix + "/" + folder.relativize(file).toString().replace('\\', '/'),
            HttpRequest.BodyPublishers.ofFile(file));
      }
    }
  }

  /** Puts one object; only where nobody is asked for a key. */
  public void put(String key, String text) throws IOException, InterruptedException {
    put(key, HttpRequest.BodyPublishers.ofString(text));
  }

  private void put(String key, HttpRequest.BodyPublisher body)
      throws IOException, InterruptedException {
    answer(HttpRequest.newBuilder(uri(key)).PUT(body).build());
  }

  /** The text of an object; empty text when it is not there. */
  public String text(String key) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri(key)).build(), HttpResponse.BodyHandlers.ofString());
    return answer.statusCode() == 200 ? answer.body().strip() : "";
  }

  /** Removes one object; only where nobody is asked for a key. */
  public void delete(String key) throws IOException, InterruptedException {
    answer(HttpRequest.newBuilder(uri(key)).DELETE().build());
  }

  private void answer(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(request.uri() + ": " + answer.statusCode() + " " + answer.body());
    }
  }

  private URI uri(String key) {
    return URI.create(endpoint()).resolve("/" + BUCKET + "/" + key.replace(" ", "%20"));
  }

  /** Ends it at once, as a machine that fails. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
