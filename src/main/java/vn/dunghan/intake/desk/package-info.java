/**
 * The clerk's workbook of requests: its layout, what can be asked in it, how a filled one is read
 * and a row is checked. Takes a workbook, gives requests or Vietnamese reasons; never guesses.
 */
@NullMarked
package vn.dunghan.intake.desk;

import org.jspecify.annotations.NullMarked;
