# shellcheck shell=bash
# Compiles what the measurements in Java need and names their classpath. Sourced by the scripts of ops/bench
# after toolchain.sh, with $root set to the folder of the repository.

test_classpath="${root:?}/server/target/bench-classpath"

# True when the classpath has not been written yet, or a source or a pom is newer.
test_classes_out_of_date() {
  [ -f "$test_classpath" ] || return 0
  [ -n "$(cd "$root" && find pom.xml api-spec server sdk-java widgets \
    \( -name target -o -name node_modules \) -prune -o -type f -newer "$test_classpath" -print)" ]
}

# Compiles the server and its tests where that is needed and sets CLASSPATH for java.
require_test_classes() {
  require_jdk
  require_node
  if test_classes_out_of_date; then
    say "Compiling the measurements."
    (cd "$root" && ./mvnw -q -B -pl server -am -DskipTests -Dspotless.check.skip -DincludeScope=test \
      -Dmdep.outputFile="$test_classpath" test-compile dependency:build-classpath >&2) ||
      fail "The measurements could not be compiled; what went wrong stands above."
    touch "$test_classpath"
  fi
  CLASSPATH="$root/server/target/test-classes:$root/server/target/classes:$(cat "$test_classpath")"
  export CLASSPATH
}
