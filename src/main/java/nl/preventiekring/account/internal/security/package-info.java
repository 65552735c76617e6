/** The guard at the door of the web server: who may see what, sessions, headers, tokens. */
@NullMarked
package nl.preventiekring.account.internal.security;

import org.jspecify.annotations.NullMarked;
