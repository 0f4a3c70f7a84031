package io.selfcare.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class talks to the one server that all such classes of one kind share; it comes as a
 * parameter of the type {@link SelfcareServer}. A test fails when its traffic broke the spec.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServer.class)
public @interface WithServer {
  /** What the server searches with. */
  SearchEngine search() default SearchEngine.LUCENE;
}
