/**
 * Makes the ward's page from the facts of a night: every value already in words. Never asks for the
 * time, never knows how a page is written.
 */
@NullMarked
package vn.dunghan.compose.page;

import org.jspecify.annotations.NullMarked;
