package sello.api;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * How long the service waits for a client, which holds a connection and perhaps a thread meanwhile.
 *
 * @param idle how long nothing at all may happen on a connection
 * @param fresh how long on one that has not asked for anything yet
 * @param crowded how long on any, once half of all connections are taken
 * @param request how long a request may take from its first byte to its last header
 * @param answer over which time the pace of reading is measured
 * @param bytesASecond at which an answer is read at least, once the client is waited for
 * @param connections how many there may be at once; further ones wait to be accepted
 */
record Patience(
    Duration idle,
    Duration fresh,
    Duration crowded,
    Duration request,
    Duration answer,
    long bytesASecond,
    int connections) {
  static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(30),
          Duration.ofSeconds(5),
          Duration.ofSeconds(1),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          1000,
          4000);

  /** How often a connection is looked at. */
  Duration look() {
    return Stream.of(fresh, request, answer).min(Duration::compareTo).orElseThrow().dividedBy(5);
  }

  /** How long one may rest that has no request under way. */
  Duration rest(boolean isFresh, int taken) {
    if (taken > connections / 2) {
      return crowded;
    }
    return isFresh ? fresh : idle;
  }
}
