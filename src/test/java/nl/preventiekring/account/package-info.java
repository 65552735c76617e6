@NullMarked
package nl.preventiekring.account;

import org.jspecify.annotations.NullMarked;
