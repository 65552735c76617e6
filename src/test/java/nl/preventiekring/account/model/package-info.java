@NullMarked
package nl.preventiekring.account.model;

import org.jspecify.annotations.NullMarked;
