@NullMarked
package nl.preventiekring.platform.internal.generation;

import org.jspecify.annotations.NullMarked;
