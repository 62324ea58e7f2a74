package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells that a sheet holds more than one table: a header of its own stands below the first or
 * beside it. Rows of the second would be read by the columns of the first, so neither is read.
 */
final class SecondTable {
  private static final int FEW = 2;

  private final Row header;
  private final Recognition recognition;

  SecondTable(Row header, Recognition recognition) {
    this.header = header;
    this.recognition = recognition;
  }

  /** Neighbouring cells that are filled, and the place of the first. */
  private record Block(int place, List<String> cells) {}

  /**
   * @throws FormError when a block of the header names again what another block names
   */
  void refuseBeside() {
    List<Block> blocks = blocks(header);
    for (int i = 1; i < blocks.size(); i++) {
      List<String> left = blocks.get(i - 1).cells();
      List<String> right = blocks.get(i).cells();
      List<String> both = new ArrayList<>(left);
      both.addAll(right);
      int named = recognition.names(left) + recognition.names(right);
      if (named - recognition.names(both) >= FEW) {
        throw error(header, blocks.get(i));
      }
    }
  }

  /**
   * @throws FormError when the row holds a header that is not the first one again
   */
  void refuseIn(Row row) {
    for (Block block : blocks(row)) {
      if (isHeader(block)) {
        throw error(row, block);
      }
    }
  }

  /** Most of it are names of columns, and other ones than the header has in their places. */
  private boolean isHeader(Block block) {
    List<String> cells = block.cells();
    if (cells.size() < FEW || recognition.names(cells.subList(0, FEW)) == 0) {
      return false; // answers for most rows at once
    }
    int names = recognition.names(others(block));
    return names >= FEW && names * 3 >= cells.size() * 2;
  }

  private List<String> others(Block block) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < block.cells().size(); i++) {
      int place = block.place() + i;
      String above = place < header.cells().size() ? header.cells().get(place).strip() : "";
      if (!block.cells().get(i).equals(above)) {
        others.add(block.cells().get(i));
      }
    }
    return others;
  }

  private static List<Block> blocks(Row row) {
    List<Block> blocks = new ArrayList<>();
    boolean isOpen = false;
    for (int place = 0; place < row.cells().size(); place++) {
      String cell = row.cells().get(place).strip();
      if (!cell.isEmpty() && !isOpen) {
        blocks.add(new Block(place, new ArrayList<>()));
      }
      isOpen = !cell.isEmpty();
      if (isOpen) {
        blocks.get(blocks.size() - 1).cells().add(cell);
      }
    }
    return blocks;
  }

  /** The names of columns in it; what else stands there may be a person's name. */
  private String named(Block block) {
    List<String> names =
        block.cells().stream().filter(cell -> recognition.names(List.of(cell)) > 0).toList();
    int others = block.cells().size() - names.size();
    return String.join(", ", names) + (others == 0 ? "" : " and " + others + " more");
  }

  private FormError error(Row row, Block block) {
    return new FormError(
        row.line(),
        named(block),
        "begins a second table in column %s; the first begins at line %d"
            .formatted(CellReference.letters(block.place()), header.line()),
        "Send each table in a file of its own.");
  }
}
