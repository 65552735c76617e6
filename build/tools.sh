# SPDX-License-Identifier: EUPL-1.2
# Sourced by ./preventiekring, ./verify and benchmarks/run: the JDK and the Maven that they use.
# Changes nothing by itself. The caller stands in the root of the repository.

OLDEST_JAVA=25

# The major version of the JDK in a folder, from the file that each JDK has: starting one is slow.
java_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

java_homes() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  printf '%s\n' /usr/lib/jvm/* /opt/java/* "${HOME:-/root}"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home
  local java
  java=$(command -v java) && dirname -- "$(dirname -- "$(readlink -f -- "$java")")"
  return 0
}

# Prints the first JDK that is new enough; says what to install and fails where there is none.
find_java() {
  local home version
  while IFS= read -r home; do
    version=$(java_version "$home") || continue
    if [ "${version:-0}" -ge "$OLDEST_JAVA" ]; then
      printf '%s\n' "$home"
      return
    fi
  done < <(java_homes)
  printf '%s\n' "Preventiekring needs a JDK, version $OLDEST_JAVA or newer, and found none in JAVA_HOME, \
/usr/lib/jvm or on the path. Install one, for example Eclipse Temurin $OLDEST_JAVA \
(adoptium.net; package temurin-$OLDEST_JAVA-jdk), and run this command again." >&2
  return 1
}

# Prints the Maven of the computer where it is 3.8 or newer, else the wrapper, which fetches one.
find_maven() {
  local version
  version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p' | head -1) ||
    version=
  case $version in
    3.[89] | 3.[1-9][0-9] | 4.*) printf 'mvn\n' ;;
    *) printf './mvnw\n' ;;
  esac
}
