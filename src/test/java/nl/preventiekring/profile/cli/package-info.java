@NullMarked
package nl.preventiekring.profile.cli;

import org.jspecify.annotations.NullMarked;
