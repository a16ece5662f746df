package vn.dunghan.compose.form;

/**
 * An indicator that the unit measures.
 *
 * @param target as it reads; empty where none is set
 * @param last what was sent for the period, else for an earlier one; empty for nothing
 */
public record IndicatorLine(
    String indicator, String name, String unitOfMeasure, String target, String last) {}
