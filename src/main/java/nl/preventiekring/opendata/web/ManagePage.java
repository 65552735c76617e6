package nl.preventiekring.opendata.web;

import java.util.List;

/**
 * Where an administrator begins.
 *
 * @param jobs the last imports
 */
record ManagePage(
    String releasesInForce, String divisions, String accounts, List<JobRow> jobs) {}
