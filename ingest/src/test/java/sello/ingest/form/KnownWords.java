package sello.ingest.form;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Names and words that a test knows, without regard to case. */
record KnownWords(Set<String> knownNames, Set<String> knownWords) implements Recognition {

  static final KnownWords SCHOOLS =
      of(
          List.of(
              "ID, Okul Adı, İlçe, İl, Yıl, Proje Adı, Kalite Etiketi",
              "Código, Centro, Localidad, Provincia, Comunidad, Convocatoria, Edición",
              "Fecha resolución, Puntuación, Liderazgo, Colaboración, Alumnado",
              "Inclusión e innovación, Modelo, Total, Decisión",
              "Country, School, Link, school_name, country, town, score, Σχολείο, Περιοχή"),
          List.of(
              "Andalucía, Cataluña, Castilla y León, Aragón, Málaga, Córdoba, España",
              "İstanbul, Ankara, Çankırı, Muğla, Iğdır, Αττική, Κρήτη, Ήπειρος, Україна"));

  static KnownWords of(List<String> names, List<String> words) {
    return new KnownWords(split(names), split(words));
  }

  private static Set<String> split(List<String> lines) {
    return lines.stream()
        .flatMap(line -> List.of(line.split(", ")).stream())
        .map(KnownWords::folded)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static String folded(String text) {
    return text.strip().toUpperCase(java.util.Locale.ROOT);
  }

  @Override
  public int names(List<String> cells) {
    return count(cells, knownNames);
  }

  @Override
  public int words(List<String> cells) {
    return count(cells, knownWords);
  }

  private static int count(Collection<String> cells, Set<String> known) {
    return (int) cells.stream().filter(cell -> known.contains(folded(cell))).count();
  }
}
