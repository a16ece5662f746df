package vn.dunghan.compose.night;

/**
 * Something that needs a hand.
 *
 * @param heading what kind of thing it is; matters of one kind stand together
 * @param what is the matter, and where
 * @param todo what to do about it; empty where {@code what} says so
 */
public record ClerkMatter(String heading, String what, String todo) {}
