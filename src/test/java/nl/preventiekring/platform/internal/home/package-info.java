@NullMarked
package nl.preventiekring.platform.internal.home;

import org.jspecify.annotations.NullMarked;
