package sello.api.schedule.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import sello.api.schedule.store.HeartbeatRow;

/**
 * For how long each service has said nothing new, by the clock of the one that listens: no two
 * machines have the same time, and what another's clock shows is a word like any other.
 */
final class Silences {
  private final Map<String, Heard> heard = new HashMap<>();

  /** What a service said last, and when it was heard first. */
  private record Heard(Instant beatAt, Instant at) {}

  /** Listens to all services; one that is heard for the first time has just spoken. */
  Map<String, Duration> listen(List<HeartbeatRow> services, Instant now) {
    Map<String, Heard> before = Map.copyOf(heard);
    heard.clear();
    for (HeartbeatRow service : services) {
      Heard last = before.get(service.engineId());
      boolean isSilent = last != null && last.beatAt().equals(service.beatAt());
      heard.put(service.engineId(), isSilent ? last : new Heard(service.beatAt(), now));
    }
    return heard.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, entry -> Duration.between(entry.getValue().at(), now)));
  }
}
