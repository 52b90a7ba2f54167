# Sourced by app/run, tests/run and .ci/run: installs what is missing and builds.
# shellcheck shell=bash disable=SC2034

project_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# What the program needs, one thing a line. Names joined by | are the same thing on different
# releases of Debian and Ubuntu; any one of them will do.
program_packages=(
    build-essential
    cmake
    ninja-build
    'pkg-config|pkgconf'
    qt6-base-dev
    'qt6-charts-dev|libqt6charts6-dev'
    'qt6-svg-dev|libqt6svg6-dev'
    libqt6sql6-sqlite
    libgl-dev
    libgumbo-dev
    libuchardet-dev
    libarchive-dev
    libpoppler-qt6-dev
    libqpdf-dev
    libexpected-dev
    'fonts-noto-core|fonts-dejavu-core|fonts-liberation|fonts-liberation2'
)
test_packages=(librapidcheck-dev poppler-utils tesseract-ocr tesseract-ocr-spa tesseract-ocr-fra)
lint_packages=(clang-format clang-tidy clang)

say() { printf '%s\n' "$*" >&2; }

# One line an architecture: a package may be there for several.
is_installed() {
    [[ $'\n'$(dpkg-query -W -f='${db:Status-Status}\n' "$1" 2>/dev/null) == *$'\n'installed* ]]
}

# The package lists know a version of it that can be installed.
is_known() {
    local candidate
    candidate=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n 's/^  Candidate: //p')
    [[ -n $candidate && $candidate != '(none)' ]]
}

# Prints those of the given things of which no name is installed.
missing_packages() {
    local thing name
    for thing in "$@"; do
        for name in ${thing//|/ }; do
            if is_installed "$name"; then continue 2; fi
        done
        printf '%s\n' "$thing"
    done
}

as_root() {
    if [[ $(id -u) == 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "sudo is missing. As root, run: $*"
        return 1
    fi
}

# Prints the first name of the thing that the package lists know.
known_name() {
    local name
    for name in ${1//|/ }; do
        if is_known "$name"; then
            printf '%s\n' "$name"
            return
        fi
    done
    return 1
}

install_with_apt() {
    local missing names=() thing name updated=no
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then return; fi
    for thing in "${missing[@]}"; do
        if ! known_name "$thing" >/dev/null; then
            as_root apt-get update -q >&2
            updated=yes
            break
        fi
    done
    for thing in "${missing[@]}"; do
        if ! name=$(known_name "$thing"); then
            say "No package for ${thing//|/ or } is known here (on Ubuntu: is \"universe\" on?)."
            return 1
        fi
        names+=("$name")
    done
    say "Installing: ${names[*]}"
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y -q "${names[@]}")
    if as_root "${install[@]}" >&2; then return; fi
    if [[ $updated == yes ]]; then return 1; fi
    # Lists that are too old name files that are gone.
    as_root apt-get update -q >&2
    as_root "${install[@]}" >&2
}

# Prints what CMake and the tools do not find, as "what (Fedora: name, Arch: name)".
missing_elsewhere() {
    local command probe
    local -A tools=(
        [c++]='a C++20 compiler (Fedora: gcc-c++, Arch: base-devel)'
        [cmake]='CMake 3.25 or later (Fedora: cmake, Arch: cmake)'
        [ninja]='Ninja (Fedora: ninja-build, Arch: ninja)'
        [pkg-config]='pkg-config (Fedora: pkgconf-pkg-config, Arch: pkgconf)'
        [pdftotext]='pdftotext, for the tests (Fedora: poppler-utils, Arch: poppler)'
    )
    for command in c++ cmake ninja pkg-config pdftotext; do
        if [[ $command == pdftotext && " $* " != *" poppler-utils "* ]]; then continue; fi
        command -v "$command" >/dev/null || printf '%s\n' "${tools[$command]}"
    done
    if ! command -v cmake >/dev/null || ! command -v c++ >/dev/null; then
        printf '%s\n' 'and maybe Qt 6.4 (base, Charts, SVG), gumbo, uchardet, libarchive, poppler, tl-expected'
        return
    fi
    probe=$(mktemp -d)
    cat >"$probe/CMakeLists.txt" <<'PROBE'
cmake_minimum_required(VERSION 3.16)
project(probe LANGUAGES CXX)
function(want what)
  find_package(${ARGN} QUIET)
  if(NOT ${ARGV1}_FOUND)
    message(NOTICE "missing: ${what}")
  endif()
endfunction()
want("Qt 6.4, base (Fedora: qt6-qtbase-devel, Arch: qt6-base)" Qt6Widgets 6.4)
want("Qt Charts (Fedora: qt6-qtcharts-devel, Arch: qt6-charts)" Qt6Charts 6.4)
want("Qt SVG (Fedora: qt6-qtsvg-devel, Arch: qt6-svg)" Qt6Svg 6.4)
want("tl-expected (Fedora: expected-devel, Arch: tl-expected)" tl-expected)
PROBE
    if [[ " $* " == *" librapidcheck-dev "* ]]; then
        echo 'want("rapidcheck, for the tests (Fedora: rapidcheck-devel, Arch: rapidcheck)" rapidcheck)' \
            >>"$probe/CMakeLists.txt"
    fi
    local generator=()
    if command -v ninja >/dev/null; then generator=(-G Ninja); fi
    cmake -S "$probe" -B "$probe/build" "${generator[@]}" 2>&1 | sed -n 's/^missing: //p'
    rm -rf "$probe"
    if command -v pkg-config >/dev/null; then
        pkg-config --exists gumbo || printf '%s\n' 'gumbo (Fedora: gumbo-parser-devel, Arch: gumbo-parser)'
        pkg-config --exists libarchive || printf '%s\n' 'libarchive (Fedora: libarchive-devel, Arch: libarchive)'
        pkg-config --exists poppler-qt6 || printf '%s\n' 'poppler for Qt 6 (Fedora: poppler-qt6-devel, Arch: poppler-qt6)'
        pkg-config --exists uchardet || printf '%s\n' 'uchardet (Fedora: uchardet-devel, Arch: uchardet)'
    fi
}

# Makes sure that the given things are there; fails with a sentence when it can not.
need() {
    if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
        install_with_apt "$@"
        return
    fi
    local missing
    missing=$(missing_elsewhere "$@")
    if [[ -n $missing ]]; then
        say 'This system has no apt, so please install by its own means what is missing:'
        say "$missing"
        return 1
    fi
}

# build FOLDER [CMAKE OPTION...]: configures build/FOLDER and builds all of it.
build() {
    local folder=$project_dir/build/$1 log
    shift
    local options=(-S "$project_dir" -B "$folder" -G Ninja "$@")
    if command -v ccache >/dev/null; then # it can not keep what is built on precompiled headers
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON)
    fi
    log=$(mktemp)
    if ! cmake "${options[@]}" >"$log" 2>&1; then
        cat "$log" >&2
        rm -f "$log"
        say 'CMake could not prepare the build; its words are above.'
        return 1
    fi
    rm -f "$log"
    # Quiet when there is nothing to do.
    if ninja -C "$folder" -n | grep -q 'no work to do'; then return; fi
    ninja -C "$folder" >&2
}

# Assertions are on; little optimised and with line numbers only it builds in half the time. Shared
# libraries, since otherwise each of the many test programs holds all of Careo: 30 GB sanitized.
test_build=(-DCAREO_TESTS=ON -DBUILD_SHARED_LIBS=ON -DCMAKE_BUILD_TYPE=Debug
    '-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g1')

# run_tests FOLDER [CTEST OPTION...]: the tests built in build/FOLDER, without a display. As root
# they run without the right to pass over permissions, which some of them are about.
run_tests() {
    local folder=$project_dir/build/$1 bounds=()
    shift
    local rights=-dac_override,-dac_read_search
    local limit=(setpriv "--bounding-set=$rights" "--inh-caps=$rights")
    if [[ $(id -u) == 0 ]] && "${limit[@]}" true 2>/dev/null; then bounds=("${limit[@]}"); fi
    QT_QPA_PLATFORM=offscreen "${bounds[@]}" ctest --test-dir "$folder" --output-on-failure \
        --no-tests=error -j "$(nproc)" "$@"
}
