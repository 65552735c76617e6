# Sourced by ./preventiekring, ./verify and the like: sets and exports JAVA_HOME to a JDK of at least 25,
# or says what to install and ends with code 1. Looks at JAVA_HOME, then where systems put their JDKs,
# then at the java on the path. A JDK, not a JRE: the product is built on first use.

PREVENTIEKRING_JAVA=25

# Prints the major version of the JDK in a folder; nothing where there is none.
java_version_in() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 0
  if [ -r "$1/release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
  else
    "$1/bin/java" -version 2>&1 | sed -n '1s/.*"\([0-9]*\).*/\1/p'
  fi
}

# Prints the first folder that holds a JDK that is new enough.
find_java_home() {
  local candidate version on_path
  on_path=$(command -v javac 2>/dev/null || true)
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home \
      "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")}"; do
    [ -n "$candidate" ] && [ -d "$candidate" ] || continue
    version=$(java_version_in "$candidate")
    if [ -n "$version" ] && [ "$version" -ge "$PREVENTIEKRING_JAVA" ]; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  return 1
}

if ! JAVA_HOME=$(find_java_home); then
  {
    echo "Preventiekring needs a JDK of version $PREVENTIEKRING_JAVA or newer, and none was found."
    echo "Install one (for example Eclipse Temurin $PREVENTIEKRING_JAVA from https://adoptium.net), or set JAVA_HOME to where it is."
  } >&2
  exit 1
fi
export JAVA_HOME
export PATH="$JAVA_HOME/bin:$PATH"
