package workbook.pitfalls;

/// Somebody who registers.
record User(String name) {}
