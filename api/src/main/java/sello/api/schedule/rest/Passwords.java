package sello.api.schedule.rest;

import at.favre.lib.crypto.bcrypt.BCrypt;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How passwords are kept and compared: as hashes of bcrypt. */
public final class Passwords {
  /** Some 70 ms on a machine of today: nothing to a person, a lot to somebody who guesses. */
  private static final int COST = 10;

  private static final int SHORTEST = 8;

  /** What bcrypt reads; the rest would count for nothing. */
  private static final int LONGEST_BYTES = 72;

  /** Of no user: to compare with it takes as long as with one. */
  private static final String NOBODY = hash("nobody has it");

  private Passwords() {}

  /**
   * @throws IllegalArgumentException when the password is too short or too long
   */
  public static String hash(String password) {
    if (password.length() < SHORTEST || bytes(password).length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "A password has at least %d characters and at most %d bytes."
              .formatted(SHORTEST, LONGEST_BYTES));
    }
    return new String(BCrypt.withDefaults().hash(COST, bytes(password)), StandardCharsets.US_ASCII);
  }

  private static boolean matches(String password, String hash) {
    byte[] bytes = bytes(password);
    boolean isPossible = bytes.length <= LONGEST_BYTES;
    byte[] asked = isPossible ? bytes : new byte[] {'-'};
    byte[] kept = hash.getBytes(StandardCharsets.US_ASCII);
    return BCrypt.verifyer().verify(asked, kept).verified && isPossible;
  }

  /**
   * Whether a password is that of a user; where there is none, no, after the time that a comparison
   * takes: nobody can tell which users there are.
   */
  static boolean matches(String password, Optional<User> user) {
    return matches(password, user.map(User::passwordHash).orElse(NOBODY)) && user.isPresent();
  }

  private static byte[] bytes(String password) {
    return password.getBytes(StandardCharsets.UTF_8);
  }
}
