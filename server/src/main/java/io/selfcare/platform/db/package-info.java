/** PostgreSQL: roles, pools, and the only doors to it, TenantDb and SystemDb. */
@NullMarked
package io.selfcare.platform.db;

import org.jspecify.annotations.NullMarked;
