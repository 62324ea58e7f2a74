package sello.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, 192.0.2.1",
    "2001:db8:1:2::7, 2001:db8:1:2:0:0:0:0/64",
    "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2:0:0:0:0/64",
    "[2001:DB8:1:2::7]:4711, 2001:db8:1:2:0:0:0:0/64",
    "fe80::1%eth0, fe80:0:0:0:0:0:0:0/64",
    "::ffff:192.0.2.1, 192.0.2.1",
    "unknown, unknown",
    "::nothing, ::nothing",
    "1:2:3, 1:2:3"
  })
  void all_addresses_of_a_network_are_one_client(String address, String client) {
    assertThat(ClientAddress.one(address)).isEqualTo(client);
  }
}
