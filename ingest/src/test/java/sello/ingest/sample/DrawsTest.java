package sello.ingest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class DrawsTest {
  @Test
  void a_stream_is_the_same_wherever_it_is_opened_and_no_other() {
    assertThat(stream(1).next()).isEqualTo(stream(1).next());
    assertThat(stream(1).next()).isNotEqualTo(stream(2).next());
    assertThat(Draws.of(7, "ES", Draws.Topic.TRAITS, 1).next())
        .isNotEqualTo(Draws.of(7, "ES", Draws.Topic.QUALITY, 1).next());
  }

  @Test
  void means_and_deviations_are_those_of_their_distributions() {
    int draws = 200_000;
    double gaussian = 0;
    double square = 0;
    double spread = 0;
    double poisson = 0;
    Draws stream = stream(3);
    for (int i = 0; i < draws; i++) {
      double z = stream.gaussian();
      gaussian += z / draws;
      square += z * z / draws;
      spread += stream.spread(0.7) / draws;
      poisson += stream.poisson(0.8) / (double) draws;
    }
    assertThat(gaussian).isCloseTo(0, within(0.01));
    assertThat(square).isCloseTo(1, within(0.01));
    assertThat(spread).isCloseTo(1, within(0.01));
    assertThat(poisson).isCloseTo(0.8, within(0.01));
  }

  private static Draws stream(long part) {
    return Draws.of(7, "ES", Draws.Topic.TRAITS, part);
  }
}
