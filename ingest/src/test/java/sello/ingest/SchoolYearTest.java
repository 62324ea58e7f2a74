package sello.ingest;

import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SchoolYearTest {
  @Test
  void an_edition_is_two_school_years_however_they_are_written() {
    Drawn.check(
        """
        cell                   | edition
        2024-2025              | 2024-2025
        2024/25                | 2024-2025
        2024 – 2025            | 2024-2025
        2024_2025              | 2024-2025
        24-25                  | 2024-2025
        24/25                  | 2024-2025
        2024./2025.            | 2024-2025
        curso 2024-25          | 2024-2025
        Curso escolar 2024/25  | 2024-2025
        2024/25 tanév          | 2024-2025
        Šk. god. 2024./2025.   | 2024-2025
        σχολικό έτος 2024-25   | 2024-2025
        curso 24/25            | 2024-2025
        Schuljahr 24/25        | 2024-2025
        24/25 tanév            | 2024-2025
        SY 2024-25             | 2024-2025
        AY 24/25               | 2024-2025
        SL 2024-2025           | 2024-2025
        ed. 2024/2025          | 2024-2025
        eTwinning School Label 2024-25 | 2024-2025
        Sello escolar 24/25    | 2024-2025
        Call 2024-2025         | 2024-2025
        2024-2025 (Call)       | 2024-2025
        2024-2025 Dönemi       | 2024-2025
        2024-2025 Eğitim-Öğretim Yılı | 2024-2025
        Bando 2024/2025        | 2024-2025
        2024\\2025             | 2024-2025
        Call 2024-2025?        | Call 2024-2025?
        room 24/25             | room 24/25
        curso 24/26            | curso 24/26
        24-26                  | 24-26
        25-24                  | 25-24
        2024                   | 2024
        not 2024-25            | not 2024-25
        2024-25 or 2025-26     | 2024-25 or 2025-26
        01-02-2024             | 01-02-2024
        """,
        row -> SchoolYear.edition(row.get(0)));
  }
}
