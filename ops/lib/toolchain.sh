# shellcheck shell=bash
# Finds the JDK and the Node the build needs and puts them first on the PATH. Sourced by the scripts of
# ops/, never run. Written for bash 3.2, the one macOS ships.

: "${HOME:=/}"
readonly JDK_WANTED=25
readonly NODE_WANTED=20

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

# Prints the comment at the head of script $1.
usage() {
  sed -n '2,/^set /{/^set /d;s/^# \{0,1\}//;p;}' "$1"
}

# Prints the major version of the JDK in folder $1; fails when that is not a JDK.
jdk_major() {
  local version
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  else
    version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
  fi
  [ -n "$version" ] && printf '%s\n' "$version"
}

# Prints, one a line, the folders in which a JDK may be, the user's own choice first.
jdk_candidates() {
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if command -v java >/dev/null 2>&1; then
    { java -XshowSettings:properties -version 2>&1 || true; } | sed -n "s/^ *java\.home = //p"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -F -v "$JDK_WANTED+" 2>/dev/null || true
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*-jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.local/share/mise/installs/java/*; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Sets JAVA_HOME and PATH to the first JDK that is new enough, or ends the script with what to install.
require_jdk() {
  local folder major
  while IFS= read -r folder; do
    major=$(jdk_major "$folder") || continue
    if [ "$major" -ge "$JDK_WANTED" ]; then
      export JAVA_HOME="$folder" PATH="$folder/bin:$PATH"
      return
    fi
  done < <(jdk_candidates)
  fail "Selfcare needs a JDK $JDK_WANTED or newer and found none: install one (for instance Temurin $JDK_WANTED) or point JAVA_HOME at it."
}

# Prints the major version of the Node in folder $1; fails when node or npm is not there.
node_major() {
  [ -x "$1/node" ] && [ -x "$1/npm" ] || return 1
  "$1/node" --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p'
}

# Prints, one a line, the folders in which node and npm may be.
node_candidates() {
  if command -v node >/dev/null 2>&1; then
    dirname "$(command -v node)"
  fi
  local folder
  for folder in /usr/local/bin /usr/bin /opt/homebrew/bin "$HOME/.volta/bin" /opt/homebrew/opt/node*/bin \
    "$HOME"/.nvm/versions/node/*/bin "$HOME"/.local/share/fnm/node-versions/*/installation/bin \
    "$HOME"/.asdf/installs/nodejs/*/bin "$HOME"/.local/share/mise/installs/node/*/bin; do
    [ ! -d "$folder" ] || printf '%s\n' "$folder"
  done
}

# Puts the first Node that is new enough on the PATH, or ends the script with what to install.
require_node() {
  local folder major
  while IFS= read -r folder; do
    major=$(node_major "$folder") || continue
    if [ -n "$major" ] && [ "$major" -ge "$NODE_WANTED" ]; then
      export PATH="$folder:$PATH"
      return
    fi
  done < <(node_candidates)
  fail "Selfcare is built with Node $NODE_WANTED or newer, with npm, and found none: install Node $NODE_WANTED and put it on the PATH."
}
