package sello.api.schedule.rest;

import java.time.Instant;

/**
 * Somebody who may make calls: a row of {@code users}.
 *
 * @param passwordHash of bcrypt; the password itself is nowhere
 */
public record User(String name, Role role, String passwordHash, Instant createdAt) {
  /** Never shows the hash. */
  @Override
  public String toString() {
    return name + " (" + role.word() + ")";
  }
}
