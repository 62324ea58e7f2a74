package sello.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.Map;
import sello.catalog.Json;
import sello.reports.text.Texts;

/** What a Parquet file says of itself in its footer. */
final class ParquetNotes {
  private final Answer answer;
  private final About about;

  ParquetNotes(Answer answer, Export export) {
    this.answer = answer;
    this.about = new About(answer, export);
  }

  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("sello.release", about.release());
    texts.put("sello.table", answer.table().name());
    texts.put("sello.query", answer.question());
    texts.put("sello.spec", spec());
    texts.put("sello.licence", about.licence());
    texts.put("sello.citation", about.citation());
    OriginMark mark = answer.table().release().mark();
    if (mark.isShown()) {
      texts.put("sello.origin", mark.origin().label());
      texts.put("sello.notice", mark.words(Texts.english()));
    }
    return texts;
  }

  private String spec() {
    try {
      return Json.MAPPER.writeValueAsString(answer.table().spec());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A Spec cannot be written as JSON.", e);
    }
  }
}
