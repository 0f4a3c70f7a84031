/** Client companies: their two spaces, settings, API keys, signing keys and audit log. */
@NullMarked
package io.selfcare.tenants;

import org.jspecify.annotations.NullMarked;
