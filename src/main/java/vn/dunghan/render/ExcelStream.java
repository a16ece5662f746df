package vn.dunghan.render;

import java.io.IOException;
import java.io.OutputStream;
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

  /** 1 January 1980, 00:00 UTC: the first day a zip knows, and what Excel writes itself. */
  private static final long ZIP_EPOCH = 315_532_800_000L;

  ExcelStream() {
    super(WINDOW);
    POIXMLProperties.CoreProperties properties =
        getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreated(Optional.of(new Date(ZIP_EPOCH)));
    properties.setModified(Optional.of(new Date(ZIP_EPOCH)));
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

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
      entry.setTime(ZIP_EPOCH);
      super.putArchiveEntry(entry);
    }
  }
}
