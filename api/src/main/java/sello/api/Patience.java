package sello.api;

import java.time.Duration;

/**
 * How long the service waits for a client, which holds a connection and perhaps a thread meanwhile.
 *
 * @param idle how long nothing at all may happen on a connection
 * @param request how long a request may take from its first byte to its last header
 * @param answer over which time the pace of reading is measured
 * @param bytesASecond at which an answer is read at least, once the client is waited for
 * @param connections how many there may be at once; further ones wait to be accepted
 */
record Patience(
    Duration idle, Duration request, Duration answer, long bytesASecond, int connections) {
  static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(10), 1000, 4000);

  /** How often a connection is looked at. */
  Duration look() {
    Duration shorter = request.compareTo(answer) < 0 ? request : answer;
    return shorter.dividedBy(5);
  }
}
