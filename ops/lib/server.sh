# shellcheck shell=bash
# Builds the server where that is needed and starts its JVM. Sourced by the scripts of ops/ after
# toolchain.sh, with $root set to the folder of the repository.

jar="${root:?}/server/target/selfcare-server.jar"

# True when the jar is missing, or a file it is made from is newer.
out_of_date() {
  [ -f "$jar" ] && [ -d "$root/server/target/lib" ] || return 0
  [ -n "$(cd "$root" && find pom.xml api-spec server widgets \
    \( -name target -o -name node_modules -o -path server/src/test \) -prune \
    -o -type f -newer "$jar" -print)" ]
}

# Builds the jar unless it is there and up to date.
require_server() {
  require_jdk
  if ! out_of_date; then
    return
  fi
  require_node
  if [ -f "$jar" ]; then
    say "Building the server again: its sources have changed."
  else
    say "Building the server. The first build downloads its libraries and takes some minutes."
  fi
  local log began
  began=$(date +%Y%m%d%H%M.%S)
  log=$(mktemp)
  if ! (cd "$root" && ./mvnw -q -B -DskipTests -Dmaven.test.skip -Dspotless.check.skip package -pl server -am) >"$log" 2>&1; then
    cat "$log" >&2
    fail "The build failed; what went wrong stands above. Nothing was started."
  fi
  # Maven leaves a jar alone when its content would be the same; its age says when the build began.
  touch -t "$began" "$jar"
  rm -f "$log"
  say "Built in $SECONDS s."
}

# Sets SELFCARE_DATA to the folder $1, made when it is not there; relative to where the user stands.
use_data() {
  local folder=$1
  [ -n "$folder" ] || fail "--data takes a folder."
  mkdir -p "$folder" || fail "The data folder $folder cannot be made."
  SELFCARE_DATA=$(cd "$folder" && pwd)
  export SELFCARE_DATA
}

# Becomes the JVM with the command and arguments given, so that signals reach it. It has its whole heap from the
# beginning: in a smaller one that grows, the collector would mark it all over again several times a second.
become_server() {
  local more=() heap=(-Xms1g -Xmx1g)
  read -r -a more <<<"${SELFCARE_JAVA_OPTS-}" || true
  case " ${SELFCARE_JAVA_OPTS-}" in
  *" -Xm"[sx]* | *" -XX:"*RAMPercentage* | *" -XX:"*HeapSize*) heap=() ;;
  esac
  cd "$root" || exit 1
  exec "$JAVA_HOME/bin/java" \
    --add-modules jdk.incubator.vector --enable-native-access=ALL-UNNAMED \
    -XX:+ExitOnOutOfMemoryError ${heap[@]+"${heap[@]}"} ${more[@]+"${more[@]}"} \
    -jar "$jar" "$@"
}
