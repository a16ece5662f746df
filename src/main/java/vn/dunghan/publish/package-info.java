/**
 * Makes a revision visible. Takes rendered files, leaves a complete folder or none; never
 * overwrites.
 */
@NullMarked
package vn.dunghan.publish;

import org.jspecify.annotations.NullMarked;
