@NullMarked
package nl.preventiekring.region.internal;

import org.jspecify.annotations.NullMarked;
