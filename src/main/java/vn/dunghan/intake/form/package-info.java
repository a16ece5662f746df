/**
 * The units' forms: their layout, how a filled one is read, and what is refused. Takes files from a
 * unit's inbox folder, gives the rows of a register or reasons in Vietnamese; never guesses.
 */
@NullMarked
package vn.dunghan.intake.form;

import org.jspecify.annotations.NullMarked;
