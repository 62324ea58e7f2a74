package sello.catalog;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the rows of one input file.
 *
 * @param publication the kind of file: the folder under the inputs
 * @param file path under the inputs folder, or {@code reference/…} for what is shipped
 * @param accepted rows that kept the contract
 * @param refused rows that did not, by the reason for which each was refused
 */
public record FileAccount(
    String publication, String file, long accepted, Map<String, Long> refused) {
  public FileAccount {
    refused = Collections.unmodifiableMap(new TreeMap<>(refused));
  }

  /** Rows in the file, its header not counted: each is accepted, or refused for one reason. */
  public long read() {
    return accepted + refused.values().stream().mapToLong(Long::longValue).sum();
  }
}
