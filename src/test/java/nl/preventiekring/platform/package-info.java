@NullMarked
package nl.preventiekring.platform;

import org.jspecify.annotations.NullMarked;
