package sello.ingest.sample;

import java.util.List;

/** Lines before the header: a title, the day of the export, an empty line. */
final class Preamble {
  private Preamble() {}

  static List<String> of(FilePlan plan) {
    if (!plan.form().hasPreamble()) {
      return plan.preamble();
    }
    return switch (plan.form().language()) {
      case "es" -> List.of("Listado eTwinning (datos inventados)", "Fecha: 24/11/2026", "");
      case "tr" -> List.of("eTwinning Listesi (uydurma veri)", "Rapor tarihi: 24.11.2026", "");
      case "fr" -> List.of("Liste eTwinning (données inventées)", "Extraction du 24/11/2026", "");
      case "de" -> List.of("eTwinning-Liste (erfundene Daten)", "Stand: 24.11.2026", "");
      case "it" -> List.of("Elenco eTwinning (dati inventati)", "Estratto il 24/11/2026", "");
      default -> List.of("eTwinning list (invented data)", "Exported on 2026-11-24", "");
    };
  }
}
