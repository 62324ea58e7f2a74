package sello.catalog;

import org.junit.jupiter.api.Test;

final class ShownAddressTest {
  @Test
  void a_password_in_an_address_is_hidden_and_all_else_is_shown() {
    Drawn.check(
        """
        address                                                 | shown
        jdbc:postgresql://db:5432/sello                         | jdbc:postgresql://db:5432/sello
        jdbc:postgresql://db/sello?password=sesame              | jdbc:postgresql://db/sello?password=(hidden)
        jdbc:postgresql://db/sello?user=a&password=s$1@e&ssl=on | jdbc:postgresql://db/sello?user=a&password=(hidden)&ssl=on
        jdbc:postgresql://db/sello?sslpassword=sesame           | jdbc:postgresql://db/sello?sslpassword=(hidden)
        jdbc:h2:file:/a@b/schedule;USER=a;PASSWORD=sesame       | jdbc:h2:file:/a@b/schedule;USER=a;PASSWORD=(hidden)
        postgresql://sello:se@same@db/sello                     | postgresql://(hidden)@db/sello
        """,
        row -> ShownAddress.of(row.get(0)));
  }
}
