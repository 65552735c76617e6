@NullMarked
package nl.preventiekring.account.internal;

import org.jspecify.annotations.NullMarked;
