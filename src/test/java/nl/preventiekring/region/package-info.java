@NullMarked
package nl.preventiekring.region;

import org.jspecify.annotations.NullMarked;
