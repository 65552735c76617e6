@NullMarked
package nl.preventiekring.account.internal.security;

import org.jspecify.annotations.NullMarked;
