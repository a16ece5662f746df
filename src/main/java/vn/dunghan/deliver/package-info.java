/**
 * Takes letters and hands them to a mail server, one recipient a message. Says of each whether it
 * was taken, refused, or nobody knows; remembers nothing and never tries again by itself.
 */
@NullMarked
package vn.dunghan.deliver;

import org.jspecify.annotations.NullMarked;
