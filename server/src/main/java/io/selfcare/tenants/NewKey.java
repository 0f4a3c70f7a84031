package io.selfcare.tenants;

/** A key that was just made, with the secret that is shown this once. */
record NewKey(ApiKey key, String secret) {}
