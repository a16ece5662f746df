/**
 * What a unit's form asks: its open tasks, the sections it may write for, the indicators it
 * measures, each with what is known of it. Takes the register and what was found, gives lines of
 * words; never asks for the time.
 */
@NullMarked
package vn.dunghan.compose.form;

import org.jspecify.annotations.NullMarked;
