package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.api.schedule.store.HeartbeatRow;

/**
 * For how long each service has said nothing new, by the clock of the one that listens: no two
 * machines have the same time, and what another's clock shows is a word like any other. Only time
 * in which this one listened counts: a clock that is set, and a service that was frozen itself,
 * make nobody else silent.
 */
final class Silences {
  /**
   * Well above the pause between two beats: more between two times of listening is no listening.
   */
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Map<String, Heard> heard = new HashMap<>();
  private Optional<Instant> lastListened = Optional.empty();

  /** What a service said last, and for how long it has said nothing else. */
  private record Heard(Instant beatAt, Duration silence) {}

  /** Listens to all services; one that is heard for the first time has just spoken. */
  Map<String, Duration> listen(List<HeartbeatRow> services, Instant now) {
    Duration pause = pause(now);
    lastListened = Optional.of(now);
    Map<String, Heard> before = Map.copyOf(heard);
    heard.clear();
    for (HeartbeatRow service : services) {
      Duration silence =
          Optional.ofNullable(before.get(service.engineId()))
              .filter(last -> last.beatAt().equals(service.beatAt()))
              .map(last -> last.silence().plus(pause))
              .orElse(Duration.ZERO);
      heard.put(service.engineId(), new Heard(service.beatAt(), silence));
    }
    return heard.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().silence()));
  }

  /** Since it listened last; none when the clock was set back meanwhile. */
  private Duration pause(Instant now) {
    Duration pause = Duration.between(lastListened.orElse(now), now);
    if (pause.isNegative()) {
      return Duration.ZERO;
    }
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
