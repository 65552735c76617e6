@NullMarked
package nl.preventiekring.opendata.jobs;

import org.jspecify.annotations.NullMarked;
