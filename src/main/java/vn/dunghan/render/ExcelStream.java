package vn.dunghan.render;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A streaming workbook that knows no clock: what it writes depends on its content alone, so that a
 * report rendered again after a crash is the same file.
 */
final class ExcelStream extends SXSSFWorkbook {

  private static final int WINDOW = 100;

  /** The first moment a zip knows, and what Excel writes itself; local, as all times of a zip. */
  private static final LocalDateTime ZIP_EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

  ExcelStream() {
    super(WINDOW);
    POIXMLProperties.CoreProperties properties =
        getXSSFWorkbook().getProperties().getCoreProperties();
    Date epoch = Date.from(ZIP_EPOCH.toInstant(ZoneOffset.UTC));
    properties.setCreated(Optional.of(epoch));
    properties.setModified(Optional.of(epoch));
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    return new Timeless(out);
  }

  private static final class Timeless extends ZipArchiveOutputStream {
    /** Without the 64 bit sizes that POI writes by default: LibreOffice does not open those. */
    Timeless(OutputStream out) {
      super(out);
      setUseZip64(Zip64Mode.AsNeeded);
    }

    /** The machine's zone undoes the library's own use of it. */
    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(ZIP_EPOCH.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
      super.putArchiveEntry(entry);
    }
  }
}
