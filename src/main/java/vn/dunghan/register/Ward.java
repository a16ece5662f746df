package vn.dunghan.register;

/** The authority that issues the reports (phường). Empty text where nothing was given. */
public record Ward(String code, String name, String email) {}
