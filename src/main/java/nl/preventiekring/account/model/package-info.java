/** Rules about passwords and addresses, without Spring or SQL. */
@NullMarked
package nl.preventiekring.account.model;

import org.jspecify.annotations.NullMarked;
