/** Secrets at rest and freshly made ones. */
@NullMarked
package io.selfcare.platform.secrets;

import org.jspecify.annotations.NullMarked;
