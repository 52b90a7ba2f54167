# Sourced by app/run: makes a double click on a .careo file open the program that was built.
# shellcheck shell=bash disable=SC2154

# Writes standard input to the file; succeeds only when that changed it.
write_if_changed() {
    local new
    new=$(mktemp)
    cat >"$new"
    if cmp -s "$new" "$1"; then
        rm -f "$new"
        return 1
    fi
    mkdir -p "$(dirname "$1")"
    chmod 644 "$new"
    mv "$new" "$1"
}

# register_with_desktop PROGRAM: desktop entry, file type and icons, for this user only.
register_with_desktop() {
    if [[ -z ${XDG_DATA_HOME:-${HOME:-}} ]]; then return 1; fi
    local data=${XDG_DATA_HOME:-${HOME:-}/.local/share}
    local from=$project_dir/resources entry=$data/applications/org.careo.Careo.desktop
    local icons=$data/icons/hicolor/scalable
    mkdir -p "$data" && [[ -w $data ]] || return 1

    # In a desktop entry a quoted Exec argument needs " ` $ and \ escaped, and % doubled.
    local quoted=$1
    quoted=${quoted//\\/\\\\\\\\}
    quoted=${quoted//\"/\\\\\"}
    quoted=${quoted//\`/\\\\\`}
    quoted=${quoted//\$/\\\\\$}
    quoted=${quoted//%/%%}
    local line exec_line="Exec=\"$quoted\" %f"
    while IFS= read -r line; do
        if [[ $line == Exec=* ]]; then line=$exec_line; fi
        if [[ $line != TryExec=* ]]; then printf '%s\n' "$line"; fi
    done <"$from/desktop/org.careo.Careo.desktop" | if write_if_changed "$entry"; then
        quietly update-desktop-database "$data/applications"
    fi

    if write_if_changed "$data/mime/packages/org.careo.Careo.xml" \
        <"$from/desktop/org.careo.Careo.mime.xml"; then
        quietly update-mime-database "$data/mime"
    fi
    write_if_changed "$icons/apps/org.careo.Careo.svg" <"$from/icons/careo.svg" || true
    write_if_changed "$icons/mimetypes/application-x-careo.svg" <"$from/icons/careo.svg" || true
}

quietly() {
    if command -v "$1" >/dev/null; then "$@" >/dev/null 2>&1 || true; fi
}
