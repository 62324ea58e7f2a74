package sello.transforms.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static sello.transforms.method.FunnelLimits.Kind.RATE;
import static sello.transforms.method.FunnelLimits.Kind.SHARE;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Recomputed from Spiegelhalter 2005 on made-up units. */
final class OverDispersionTest {
  private static final long[] X = {224, 16, 40, 179, 8, 30, 55, 12, 70, 25, 18, 90};
  private static final long[] N = {400, 60, 87, 300, 20, 55, 110, 30, 120, 71, 44, 150};

  private static FunnelLimits funnel() {
    return FunnelLimits.around(SHARE, X, N).orElseThrow();
  }

  @Test
  void phi_is_the_mean_of_squared_z_clipped_to_their_outer_tenths() {
    OverDispersion found = OverDispersion.of(funnel(), X, N).orElseThrow();

    assertThat(funnel().theta()).isCloseTo(0.5300621977, within(1e-9));
    assertThat(found.units()).isEqualTo(12);
    assertThat(found.unclippedPhi()).isCloseTo(3.7490599584, within(1e-9));
    assertThat(found.phi()).isCloseTo(2.7431505269, within(1e-9));
    assertThat(found.tauSquared()).isCloseTo(0.0044574480, within(1e-9));
    assertThat(found.callsForWiderLimits()).isTrue();
  }

  @Test
  void the_limits_widen_by_the_variance_between_units() {
    OverDispersion found = OverDispersion.of(funnel(), X, N).orElseThrow();
    FunnelLimits wider = funnel().widenedBy(found.tauSquared());

    Near.interval(wider.at(400, Confidence.P95).orElseThrow(), 0.3903648985, 0.6697594968, 1e-9);
    assertThat(funnel().verdict(16, 60)).isEqualTo(FunnelVerdict.BELOW_99_8);
    assertThat(wider.verdict(16, 60)).isEqualTo(FunnelVerdict.BELOW_95);
  }

  @Test
  void units_that_agree_need_no_wider_limits() {
    long[] x = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    long[] n = {20, 40, 60, 80, 100, 120, 140, 160, 180, 200};
    OverDispersion found =
        OverDispersion.of(FunnelLimits.around(SHARE, x, n).orElseThrow(), x, n).orElseThrow();

    assertThat(found).isEqualTo(new OverDispersion(10, 0, 0, 0));
    assertThat(found.callsForWiderLimits()).isFalse();
  }

  @Test
  void fewer_than_ten_units_do_not_call_for_wider_limits() {
    assertThat(new OverDispersion(9, 5, 5, 0.1).callsForWiderLimits()).isFalse();
    assertThat(new OverDispersion(10, 5, 5, 0.1).callsForWiderLimits()).isTrue();
    assertThat(new OverDispersion(10, 1, 5, 0.1).callsForWiderLimits()).isFalse();
  }

  @Test
  void one_unit_none_or_a_theta_of_0_tell_nothing() {
    FunnelLimits none = new FunnelLimits(SHARE, 0, 0);

    assertThat(OverDispersion.of(funnel(), new long[] {5, 0}, new long[] {9, 0})).isEmpty();
    assertThat(OverDispersion.of(none, new long[] {0, 0}, new long[] {9, 8})).isEmpty();
  }

  @Test
  void the_order_of_units_and_units_of_nothing_do_not_matter() {
    Random random = new Random(2005);
    for (FunnelLimits.Kind kind : new FunnelLimits.Kind[] {SHARE, RATE}) {
      FunnelLimits funnel = FunnelLimits.around(kind, X, N).orElseThrow();
      OverDispersion given = OverDispersion.of(funnel, X, N).orElseThrow();
      for (int round = 0; round < 50; round++) {
        int[] order = Drawing.order(X.length, random);
        long[] x = new long[X.length + 1];
        long[] n = new long[N.length + 1];
        for (int i = 0; i < order.length; i++) {
          x[i + 1] = X[order[i]];
          n[i + 1] = N[order[i]];
        }
        assertThat(OverDispersion.of(funnel, x, n)).contains(given);
      }
    }
  }
}
