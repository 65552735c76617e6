package nl.preventiekring.opendata.web;

/**
 * One import in a list.
 *
 * @param sign and look of the badge around the state
 */
record JobRow(
    String href, String title, String state, String sign, String look, String askedAt, String askedBy) {}
