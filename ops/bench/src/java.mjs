// The measurements that are written in Java run on the classpath that ops/lib/measure.sh puts into the
// environment.

/** What to hand to `java` for a class of io.selfcare.bench. */
export function javaArguments(name, more, heap = '1g') {
  return [
    '--add-modules', 'jdk.incubator.vector', '--enable-native-access=ALL-UNNAMED', `-Xmx${heap}`,
    `io.selfcare.bench.${name}`, ...more,
  ];
}
