/**
 * What is promised when things go wrong: repeated requests, killed processes, a frozen database,
 * full pools, and a log of changes that nobody can alter.
 */
@NullMarked
package io.selfcare.security.durability;

import org.jspecify.annotations.NullMarked;
