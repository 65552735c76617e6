/** Storage of releases and the cube. */
@NullMarked
package nl.preventiekring.indicator.internal;

import org.jspecify.annotations.NullMarked;
