// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * What Spring scans. It is started by the command line (site.cli), never by itself: home folder and
 * database are opened before it and handed to it as beans.
 */
@SpringBootApplication
public class PreventiekringApplication {}
