/**
 * The nights: takes in what units handed in, assesses the ward, writes its page and forms, and puts
 * the letters into the outbox. Each step may be run again and finds what was done.
 */
@NullMarked
package vn.dunghan.job.night;

import org.jspecify.annotations.NullMarked;
