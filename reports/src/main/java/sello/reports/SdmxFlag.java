package sello.reports;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The flag of an observation as SDMX splits it: one status, one confidentiality.
 *
 * @param status OBS_STATUS, the first code that applies
 * @param confidentiality CONF_STATUS
 */
record SdmxFlag(String status, String confidentiality) {
  private static final String FREE = "F";

  /** A code that applies comes before those behind it; withheld is Q, not available is O. */
  private static final String ORDER = "BOMQDIFEPNU";

  static SdmxFlag of(String flag, boolean hasValue) {
    String confidentiality =
        flag.chars()
            .filter(Character::isUpperCase)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse(FREE);
    Set<Integer> codes = flag.chars().map(SdmxFlag::code).boxed().collect(Collectors.toSet());
    String status =
        ORDER
            .chars()
            .filter(codes::contains)
            .mapToObj(Character::toString)
            .findFirst()
            .orElse(hasValue ? "A" : "O");
    return new SdmxFlag(status, confidentiality);
  }

  private static int code(int flag) {
    if (Character.isUpperCase(flag)) {
      return 'Q';
    }
    return flag == ':' ? 'O' : Character.toUpperCase(flag);
  }
}
