/**
 * The mailroom: takes letters into the outbox, hands them to a mail server once, and keeps those
 * that need a person. Knows nothing of what letters say, save those that go with a report.
 */
@NullMarked
package vn.dunghan.job.mail;

import org.jspecify.annotations.NullMarked;
