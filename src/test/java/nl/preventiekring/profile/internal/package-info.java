@NullMarked
package nl.preventiekring.profile.internal;

import org.jspecify.annotations.NullMarked;
