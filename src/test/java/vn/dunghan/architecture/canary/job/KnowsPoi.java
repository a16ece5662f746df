package vn.dunghan.architecture.canary.job;

/** Must be caught: only render and intake know POI. */
public final class KnowsPoi {
  org.apache.poi.ss.usermodel.Workbook workbook;
}
