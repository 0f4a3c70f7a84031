package io.selfcare.platform.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The scope that a caller must hold, from x-scope in the spec; {@code public} needs no caller. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeclaredScope {
  /** The word for operations that need no credentials. */
  String PUBLIC = "public";

  String value();
}
