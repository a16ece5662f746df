/**
 * Judges every occurrence against its deadline. Takes a register and a window, gives findings and
 * figures; pure.
 */
@NullMarked
package vn.dunghan.assess;

import org.jspecify.annotations.NullMarked;
