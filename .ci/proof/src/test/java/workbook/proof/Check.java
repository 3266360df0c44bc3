package workbook.proof;

/// One thing that must be true of the workbook, and whether it is.
///
/// @param name the check as a report names it
/// @param problem what is wrong and what to do; empty when all is well
record Check(String name, String problem) {

    static Check of(boolean well, String name, String problem) {
        return new Check(name, well ? "" : problem);
    }
}
