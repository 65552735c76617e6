/** The inside of the accounts. */
@NullMarked
package nl.preventiekring.account.internal;

import org.jspecify.annotations.NullMarked;
