@NullMarked
package nl.preventiekring.profile;

import org.jspecify.annotations.NullMarked;
