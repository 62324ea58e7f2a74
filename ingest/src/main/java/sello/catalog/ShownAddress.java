package sello.catalog;

import java.util.regex.Pattern;

/** Addresses as they may be shown: whoever names a password in one did not mean it for logs. */
public final class ShownAddress {
  private static final String HIDDEN = "(hidden)";

  /** A parameter of a JDBC address, of PostgreSQL or of H2. */
  private static final Pattern PASSWORD = Pattern.compile("(?i)(password=)[^&;]*");

  /** Name and password before a host. */
  private static final Pattern USER = Pattern.compile("//[^/?#]*@");

  private ShownAddress() {}

  /** An address without the passwords in it. */
  public static String of(String address) {
    String nameless = USER.matcher(address).replaceAll("//" + HIDDEN + "@");
    return PASSWORD.matcher(nameless).replaceAll("$1" + HIDDEN);
  }
}
