package vn.dunghan.register;

import java.time.LocalDate;

/** The document that assigned tasks (văn bản chỉ đạo). */
public record Directive(
    String ward, String number, LocalDate issuedOn, String issuer, String title) {}
