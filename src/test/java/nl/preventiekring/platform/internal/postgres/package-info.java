@NullMarked
package nl.preventiekring.platform.internal.postgres;

import org.jspecify.annotations.NullMarked;
