/** All articles as a file that can be imported again. */
@NullMarked
package io.selfcare.knowledge.exports;

import org.jspecify.annotations.NullMarked;
