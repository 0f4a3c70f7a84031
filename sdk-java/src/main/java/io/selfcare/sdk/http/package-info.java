/**
 * How a call travels: requests, retries, responses. Only {@code Transport}, {@code Upload} and
 * {@code Response} are met often.
 */
@NullMarked
package io.selfcare.sdk.http;

import org.jspecify.annotations.NullMarked;
