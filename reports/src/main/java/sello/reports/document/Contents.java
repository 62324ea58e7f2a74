package sello.reports.document;

import java.util.List;
import java.util.stream.Stream;

/** What blocks hold, whichever kind they are. */
final class Contents {
  private Contents() {}

  static List<Sentence> sentences(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.sentences();
    }
    if (block instanceof Block.Points points) {
      return points.points().stream().flatMap(List::stream).toList();
    }
    return block instanceof Block.Remark remark ? List.of(remark.sentence()) : List.of();
  }

  static List<Source> sources(Block block) {
    if (block instanceof Block.Grid grid) {
      return List.of(grid.source());
    }
    if (block instanceof Block.Picture picture) {
      return List.of(picture.source());
    }
    if (block instanceof Block.Pictures pictures) {
      return pictures.pictures().stream().map(Block.Picture::source).distinct().toList();
    }
    return sentences(block).stream().flatMap(sentence -> sentence.source().stream()).toList();
  }

  static Stream<Block> all(Document document) {
    return document.sections().stream().flatMap(section -> section.blocks().stream());
  }
}
