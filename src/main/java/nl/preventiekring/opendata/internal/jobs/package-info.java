/** Imports that outlive the request that asked for them: queue, progress, end. */
@NullMarked
package nl.preventiekring.opendata.internal.jobs;

import org.jspecify.annotations.NullMarked;
