@NullMarked
package nl.preventiekring.account.web;

import org.jspecify.annotations.NullMarked;
