package vn.dunghan.register;

/**
 * The documents that a unit handled in a reporting period, counted.
 *
 * @param onTime of the total, handled or issued in time
 * @param signedEndToEnd of the total, signed digitally at every step (ký số toàn trình)
 */
public record DocumentCount(
    String ward,
    String unit,
    String period,
    DocumentFlow direction,
    int total,
    int onTime,
    int signedEndToEnd) {}
