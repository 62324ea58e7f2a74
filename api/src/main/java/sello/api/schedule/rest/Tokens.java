package sello.api.schedule.rest;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** JSON web tokens (RFC 7519) that say who makes a call, for 24 hours. */
final class Tokens {
  static final Duration LIFE = Duration.ofHours(24);

  private static final String ISSUER = "sello";

  private final Algorithm algorithm;
  private final JWTVerifier verifier;
  private final Clock clock;

  Tokens(TokenSecret secret, Clock clock) {
    this.algorithm = Algorithm.HMAC256(secret.value());
    this.clock = clock;
    JWTVerifier.BaseVerification asked =
        (JWTVerifier.BaseVerification)
            JWT.require(algorithm)
                .withIssuer(ISSUER)
                .withClaimPresence("sub")
                .withClaimPresence("exp")
                .withClaimPresence("iat")
                // Another service may have made it, by a clock that is ahead of ours.
                .ignoreIssuedAt();
    this.verifier = asked.build(clock);
  }

  String issue(User user) {
    Instant now = clock.instant();
    return JWT.create()
        .withIssuer(ISSUER)
        .withSubject(user.name())
        .withIssuedAt(now)
        .withExpiresAt(now.plus(LIFE))
        .sign(algorithm);
  }

  /** Whom a token names; nothing when it is not ours, was changed, or is too old. */
  Optional<Bearer> bearer(String token) {
    try {
      DecodedJWT read = verifier.verify(token);
      return Optional.of(new Bearer(read.getSubject(), read.getIssuedAtAsInstant()));
    } catch (JWTVerificationException e) {
      return Optional.empty();
    }
  }

  /**
   * Who shows a token.
   *
   * @param issuedAt when the token was made, to the second
   */
  record Bearer(String userName, Instant issuedAt) {
    /** Whether the token was made for this user as it is now, and not before a new password. */
    boolean isStill(User user) {
      return !issuedAt.isBefore(user.createdAt().truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
