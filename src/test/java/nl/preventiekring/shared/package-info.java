@NullMarked
package nl.preventiekring.shared;

import org.jspecify.annotations.NullMarked;
