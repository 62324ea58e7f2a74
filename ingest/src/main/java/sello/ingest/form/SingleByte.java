package sello.ingest.form;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** An encoding with one byte per character that files of European schools are found in. */
enum SingleByte {
  WINDOWS_1252("windows-1252", Script.WESTERN, true),
  WINDOWS_1254("windows-1254", Script.TURKISH, true),
  ISO_8859_7("iso-8859-7", Script.GREEK, true),
  WINDOWS_1253("windows-1253", Script.GREEK, true),
  WINDOWS_1250("windows-1250", Script.CENTRAL, false),
  ISO_8859_2("iso-8859-2", Script.CENTRAL, false),
  WINDOWS_1251("windows-1251", Script.CYRILLIC, false),
  WINDOWS_1257("windows-1257", Script.BALTIC, false),
  MAC_ROMAN("x-MacRoman", Script.OLD, false),
  IBM_850("IBM850", Script.OLD, false),
  IBM_437("IBM437", Script.OLD, false),
  IBM_852("IBM852", Script.OLD, false),
  IBM_857("IBM857", Script.OLD, false),
  IBM_737("x-IBM737", Script.OLD, false);

  /** The languages that an encoding was made for. */
  enum Script {
    WESTERN,
    TURKISH,
    GREEK,
    CENTRAL,
    CYRILLIC,
    BALTIC,
    /** Any language before Windows: nothing but known words speaks for such an encoding. */
    OLD;

    private static final Map<String, Set<Script>> OF_COUNTRY = new HashMap<>();

    static {
      put(WESTERN, "AL AT BE DE DK ES FI FR GB IE IS IT LI LU NL NO PT SE TN");
      put(TURKISH, "AZ TR");
      put(GREEK, "CY GR");
      put(CENTRAL, "BA CZ HR HU MD ME PL RO RS SI SK");
      put(CYRILLIC, "BA BG ME MK RS UA");
      put(BALTIC, "EE LT LV");
    }

    private static void put(Script script, String countries) {
      for (String country : countries.split(" ", -1)) {
        OF_COUNTRY.computeIfAbsent(country, any -> EnumSet.noneOf(Script.class)).add(script);
      }
    }

    /** The languages of a country, by its ISO code; empty where none are known of. */
    static Set<Script> of(String country) {
      return Collections.unmodifiableSet(OF_COUNTRY.getOrDefault(country, Set.of()));
    }
  }

  private static final char UNASSIGNED = '\uFFFD';

  private final Charset charset;
  private final Script script;
  private final boolean usual;
  private final String characters;

  SingleByte(String name, Script script, boolean usual) {
    this.charset = Charset.forName(name);
    this.script = script;
    this.usual = usual;
    StringBuilder all = new StringBuilder();
    for (int value = 0; value < 256; value++) {
      all.append(decoded(charset, value));
    }
    this.characters = all.toString();
  }

  private static char decoded(Charset charset, int value) {
    try {
      char found = charset.newDecoder().decode(ByteBuffer.wrap(new byte[] {(byte) value})).get();
      return value >= 0x80 && Character.isISOControl(found) ? UNASSIGNED : found;
    } catch (CharacterCodingException e) {
      return UNASSIGNED;
    }
  }

  String encoding() {
    return charset.name().toLowerCase(Locale.ROOT);
  }

  Charset charset() {
    return charset;
  }

  Script script() {
    return script;
  }

  /** Where files in an old encoding come from. */
  String origin() {
    return this == MAC_ROMAN ? "of an old Excel for Mac" : "of DOS";
  }

  /** Whether files are expected in it; the others must give evidence. */
  boolean isUsual() {
    return usual;
  }

  char decode(int value) {
    return characters.charAt(value);
  }

  /**
   * The text of a line.
   *
   * @param line each character of which is a byte
   */
  String read(String line) {
    StringBuilder text = new StringBuilder(line.length());
    line.chars().forEach(value -> text.append(decode(value)));
    return text.toString();
  }

  /** Whether each byte of a text is a character in this encoding. */
  boolean explains(ByteScan scan) {
    for (int value = 0x80; value < 256; value++) {
      if (scan.holds(value) && decode(value) == UNASSIGNED) {
        return false;
      }
    }
    return true;
  }

  /** How many of the different bytes of a text beyond ASCII are letters. */
  int letters(ByteScan scan) {
    int letters = 0;
    for (int value = 0x80; value < 256; value++) {
      letters += scan.holds(value) && Character.isLetter(decode(value)) ? 1 : 0;
    }
    return letters;
  }

  boolean readsAs(SingleByte other, ByteScan scan) {
    for (int value = 0x80; value < 256; value++) {
      if (scan.holds(value) && decode(value) != other.decode(value)) {
        return false;
      }
    }
    return true;
  }
}
