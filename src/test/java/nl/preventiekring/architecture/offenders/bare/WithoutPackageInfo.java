// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.bare;

/** Its package promises nothing about null. */
record WithoutPackageInfo(String name) {}
