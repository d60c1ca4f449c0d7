package org.countystore.household;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The lines of an XLSX or CSV file, told apart by their content and not by their name. */
final class TableFile {
    static final int LARGEST_BYTES = 5 * 1024 * 1024;
    static final int MOST_LINES = 20_000;
    private static final int MOST_COLUMNS = 50;
    /** A small file may unpack to a very large one; beyond this nobody made it by hand. */
    private static final long LARGEST_UNPACKED = 100L * 1024 * 1024;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private TableFile() {
    }

    /** @param number as the spreadsheet shows it, from 1 */
    record Line(int number, List<String> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws Refused TOO_LARGE, UNREADABLE */
    static List<Line> lines(byte[] content) {
        if (content.length > LARGEST_BYTES) {
            throw new Refused(Reason.TOO_LARGE, LARGEST_BYTES);
        }
        boolean spreadsheet = content.length > 2 && content[0] == 'P' && content[1] == 'K';
        List<Line> lines = spreadsheet ? spreadsheet(content) : csv(text(content));
        if (lines.size() > MOST_LINES) {
            throw new Refused(Reason.TOO_LARGE, LARGEST_BYTES);
        }
        return lines;
    }

    private static List<Line> spreadsheet(byte[] content) {
        try {
            mustUnpackToALittle(content);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content));
                    Stream<Row> rows = book.getFirstSheet().openStream()) {
                return rows.limit(MOST_LINES + 1L).map(row -> new Line(row.getRowNum(), cells(row))).toList();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw Refused.unreadable("file", "spreadsheet");
        }
    }

    private static void mustUnpackToALittle(byte[] content) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[8192];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            while (zip.getNextEntry() != null) {
                for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > LARGEST_UNPACKED) {
                        throw new Refused(Reason.TOO_LARGE, LARGEST_BYTES);
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
            cells.add(row.getOptionalCell(i).map(TableFile::text).orElse(""));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText().strip();
    }

    /** UTF-8, or what a Chinese spreadsheet program writes when asked for CSV. */
    private static String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }

    /** Commas and quotes after RFC 4180; a line break inside quotes belongs to the cell. */
    private static List<Line> csv(String text) {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        for (int i = 0; i < text.length() && lines.size() <= MOST_LINES; i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(new Line(number++, List.copyOf(cells)));
                    cells.clear();
                }
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        lines.add(new Line(number, List.copyOf(cells)));
        return lines;
    }
}
