package sello.api.schedule.rest;

import java.util.Optional;

/** Who may make a call. */
enum Access {
  /** Everybody. */
  OPEN(Optional.empty()),
  READ(Optional.of(Role.VIEWER)),
  CHANGE(Optional.of(Role.OPERATOR));

  private final Optional<Role> role;

  Access(Optional<Role> role) {
    this.role = role;
  }

  /** The role that is needed; empty for none. */
  Optional<Role> role() {
    return role;
  }
}
