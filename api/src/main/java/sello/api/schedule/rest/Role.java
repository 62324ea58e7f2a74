package sello.api.schedule.rest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a user may do. */
public enum Role {
  /** Read everything. */
  VIEWER,
  /** Read and change. */
  OPERATOR;

  /** The word for it, as commands and the database have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }

  /** Whether this one may do what another may. */
  boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
