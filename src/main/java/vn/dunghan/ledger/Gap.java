package vn.dunghan.ledger;

/**
 * What a run could not do, told to a person.
 *
 * @param ward empty where it concerns no ward
 * @param kind a short word the program counts by
 * @param place file and row, unit, recipient: where to look
 * @param message in Vietnamese: what is wrong and what to do
 */
public record Gap(String ward, String kind, String place, String message) {}
