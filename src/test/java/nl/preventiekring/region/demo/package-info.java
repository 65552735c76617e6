/** The fictional region on the map. */
@NullMarked
package nl.preventiekring.region.demo;

import org.jspecify.annotations.NullMarked;
