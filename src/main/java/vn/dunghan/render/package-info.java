/**
 * Lays out a document as Word, PDF or Excel and reads it back. Takes blocks, gives bytes; never
 * computes a figure.
 */
@NullMarked
package vn.dunghan.render;

import org.jspecify.annotations.NullMarked;
