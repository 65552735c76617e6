@NullMarked
package nl.preventiekring.platform.internal.database;

import org.jspecify.annotations.NullMarked;
