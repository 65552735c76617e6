package nl.preventiekring.opendata.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/** The last imports. */
record JobListPage(List<PageLink> crumbs, List<JobRow> jobs) {}
