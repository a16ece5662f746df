package vn.dunghan.compose.change;

import java.time.LocalDateTime;
import vn.dunghan.compose.Facts;

/**
 * A revision as it was frozen.
 *
 * @param number counted from 1
 * @param reason why it was made after another; empty for the first
 * @param at when its facts were frozen
 */
public record Frozen(int number, String reason, LocalDateTime at, Facts facts) {}
