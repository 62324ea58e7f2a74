package sello.ingest;

import java.util.List;
import java.util.Set;

/** Headers that stand over persons: their names, what they are at a school, how to reach them. */
final class PersonWords {
  /** Alone, each may be the name of a school or of a person. */
  private static final Set<String> BARE_NAMES =
      Set.of("name", "nombre", "nom", "nome", "ad", "adi", "names", "nombres", "noms", "nomi");

  private static final Set<String> PARTS_OF_NAMES =
      Set.of(
          "surname",
          "forename",
          "lastname",
          "firstname",
          "first name",
          "last name",
          "family name",
          "given name",
          "middle name",
          "vorname",
          "nachname",
          "familienname",
          "zuname",
          "apellido",
          "apellidos",
          "apelido",
          "apelidos",
          "prenom",
          "prenoms",
          "nom de famille",
          "cognome",
          "cognomi",
          "soyad",
          "soyadi",
          "ad soyad",
          "adi soyadi",
          "isim",
          "soyisim",
          "nazwisko",
          "imie",
          "επωνυμο");

  private static final Set<String> ROLES =
      Set.of(
          "director",
          "directora",
          "directeur",
          "directrice",
          "direktor",
          "direttore",
          "direttrice",
          "principal",
          "head",
          "headteacher",
          "headmaster",
          "headmistress",
          "mudur",
          "muduru",
          "schulleitung",
          "schulleiter",
          "schulleiterin",
          "dirigente",
          "preside",
          "proviseur",
          "dyrektor",
          "reditel",
          "reditelka",
          "riaditel",
          "riaditelka",
          "diretor",
          "diretora",
          "ravnatelj",
          "ravnateljica",
          "igazgato",
          "direktorica",
          "rektor",
          "διευθυντης",
          "διευθυντρια",
          "директор",
          "директорка",
          "chef",
          "cheffe",
          "responsable",
          "responsabile",
          "coordinador",
          "coordinadora",
          "coordinator",
          "koordinator",
          "referente",
          "teacher",
          "profesor",
          "profesora",
          "docente",
          "enseignant",
          "enseignante",
          "lehrer",
          "lehrerin",
          "insegnante",
          "person",
          "persona",
          "personne",
          "owner",
          "contact",
          "contacto",
          "contatto",
          "kontakt",
          "ansprechpartner",
          "ansprechpartnerin",
          "email",
          "mail",
          "correo",
          "courriel",
          "eposta",
          "posta",
          "telefon",
          "telefono",
          "telephone",
          "phone",
          "tel",
          "movil",
          "mobile",
          "handy");

  /** {@code Director of the school:} */
  private static final int WORDS_OF_TITLE = 4;

  private static final String BREAKS = ":;,.|[]\n\r–—•\"«»";

  private PersonWords() {}

  /** Whether a header is nothing but the word for a name. */
  static boolean isBareName(String header) {
    return BARE_NAMES.contains(HeaderName.fold(header));
  }

  /** Whether a header stands over a part of a person's name, as only persons have. */
  static boolean isPartOfName(String header) {
    return holdsOneOf(header, PARTS_OF_NAMES);
  }

  /** Whether a header stands over a person, or over how to reach one. */
  static boolean isPerson(String header) {
    return isPartOfName(header) || holdsOneOf(header, ROLES);
  }

  /** The same, or over a name that may be a person's. */
  static boolean mayBePerson(String header) {
    return isPerson(header) || holdsOneOf(header, BARE_NAMES);
  }

  /**
   * Whether a text tells a person by a title and a colon: {@code IES Norte (Directora: …)}. The
   * title is among the last words before the colon.
   */
  static boolean isNamedIn(String text) {
    for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
      List<String> words = List.of(Spelling.fold(title(text.substring(0, colon))).split(" "));
      List<String> last = words.subList(Math.max(0, words.size() - WORDS_OF_TITLE), words.size());
      if (!text.substring(colon + 1).isBlank() && isPerson(String.join(" ", last))) {
        return true;
      }
    }
    return false;
  }

  /** What stands between the last mark or end of a line and the colon. */
  private static String title(String before) {
    int at = before.length();
    while (at > 0 && BREAKS.indexOf(before.charAt(at - 1)) < 0) {
      at--;
    }
    return before.substring(at);
  }

  private static boolean holdsOneOf(String header, Set<String> words) {
    String padded = " " + HeaderName.fold(header) + " ";
    return words.stream().anyMatch(word -> padded.contains(" " + word + " "));
  }
}
