package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ConfidenceTest {
  @ParameterizedTest
  @EnumSource(Confidence.class)
  void z_is_the_normal_quantile_of_its_tail(Confidence confidence) {
    double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(confidence.tail());

    assertThat(confidence.z()).isCloseTo(z, within(1e-12));
  }
}
