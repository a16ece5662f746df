package vn.dunghan.architecture.canary.calendar;

/** Must be caught: the core knows no framework. */
@org.springframework.stereotype.Component
final class KnowsSpring {}
