# Sourced by the other scripts: what they need of the system, and how it gets there.
# shellcheck shell=bash

# What building needs, and what the tests need beside it, by the names of Debian's packages.
build_packages="pkg-config libsqlite3-dev libzstd-dev"
test_packages="$build_packages gzip bzip2 xz-utils zstd sqlite3 curl"

# What one test needs beside that: PHP for a real MediaWiki. Without it that test is skipped.
wiki_packages="php-cli php-sqlite3 php-mbstring php-xml php-intl"

say() { printf '%s\n' "$*"; }

# fail CODE SENTENCE
fail() {
    printf '%s\n' "$2" >&2
    exit "$1"
}

# Whether what a package gives is there, however it came.
is_present() {
    case $1 in
    libsqlite3-dev) pkg-config --exists sqlite3 ;;
    libzstd-dev) pkg-config --exists libzstd ;;
    xz-utils) command -v xz ;;
    php-cli) command -v php ;;
    php-sqlite3) php -m | grep -qx pdo_sqlite ;;
    php-mbstring) php -m | grep -qx mbstring ;;
    php-xml) php -m | grep -qx xml ;;
    php-intl) php -m | grep -qx intl ;;
    *) command -v "$1" ;;
    esac >/dev/null 2>&1
}

# missing_of PACKAGE…: those of the packages that are not present, on one line.
missing_of() {
    local missing="" package
    for package in "$@"; do
        is_present "$package" || missing="$missing $package"
    done
    printf '%s' "${missing# }"
}

# try_install PACKAGE…: installs what is missing if that can be done.
try_install() {
    local missing as_root=()
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then as_root=(sudo -n); fi
    if command -v apt-get >/dev/null 2>&1 && "${as_root[@]}" true 2>/dev/null; then
        say "Installing $missing."
        as_root+=(env DEBIAN_FRONTEND=noninteractive)
        "${as_root[@]}" apt-get -qq update >&2 || true
        # The names are ours and hold no spaces.
        # shellcheck disable=SC2086
        "${as_root[@]}" apt-get -qq install -y --no-install-recommends $missing >&2 || true
    fi
}

# install_missing PACKAGE…: installs what is missing, or says what is and ends with 69.
install_missing() {
    local missing
    try_install "$@"
    missing=$(missing_of "$@")
    [ -z "$missing" ] || fail 69 "Missing: $missing. Install with: apt-get install $missing"
}

# Puts the code of Debian's MediaWiki under .build without installing it: the package wants a web
# server, which would be started as a service of this machine.
fetch_mediawiki() {
    local home=.build/mediawiki unpacked=.build/mediawiki.unpacked package
    if [ -e "$home/usr/share/mediawiki/api.php" ] || [ -e /usr/share/mediawiki/api.php ]; then
        return 0
    fi
    command -v apt-get >/dev/null 2>&1 || return 0
    say "Fetching MediaWiki for one of the tests; it is not installed."
    rm -rf "$unpacked" && mkdir -p "$unpacked"
    (cd "$unpacked" && apt-get -qq download mediawiki mediawiki-classes >&2) || return 0
    for package in "$unpacked"/*.deb; do dpkg-deb -x "$package" "$unpacked/root" || return 0; done
    # These lead to where the package would be installed.
    rm -f "$unpacked/root/usr/share/mediawiki"/{LocalSettings.php,config,images,extensions}
    ln -s extensions-core "$unpacked/root/usr/share/mediawiki/extensions"
    mv "$unpacked/root" "$home"
    rm -rf "$unpacked"
}

need_swift() {
    command -v swift >/dev/null 2>&1 ||
        fail 69 "The Swift toolchain is missing: install 6.2 or newer from https://swift.org/install and put it on the PATH."
}
