{operator|#}{operator|!}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|s}{variable|h}
{operator|#} S{variable|t}{variable|a}{variable|r}{variable|t}{variable|s} {variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|:} {variable|f}{variable|i}{variable|n}{variable|d}{variable|s} {variable|a} J{non-standard bold|D}K{operator|,} {variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{variable|s} {variable|t}{variable|h}{variable|e} {variable|t}{variable|o}{variable|o}{variable|l} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} {variable|t}{variable|h}{variable|i}{variable|s} {variable|i}{variable|s} {variable|a} {variable|c}{variable|l}{variable|o}{variable|n}{variable|e} {variable|t}{variable|h}{variable|a}{variable|t} {variable|h}{variable|a}{variable|s} {variable|c}{variable|h}{variable|a}{variable|n}{variable|g}{variable|e}{variable|d}{operator|,} {variable|a}{variable|n}{variable|d} {variable|h}{variable|a}{variable|n}{variable|d}{variable|s} {variable|o}{variable|v}{variable|e}{variable|r} {variable|t}{variable|o} J{variable|a}{variable|v}{variable|a}{operator|.}
{operator|#}
{operator|#} {non-standard bold|O}{variable|n} {variable|i}{variable|t}{variable|s} {variable|u}{variable|s}{variable|u}{variable|a}{variable|l} {variable|w}{variable|a}{variable|y} {variable|t}{variable|h}{variable|i}{variable|s} {variable|s}{variable|c}{variable|r}{variable|i}{variable|p}{variable|t} {variable|s}{variable|t}{variable|a}{variable|r}{variable|t}{variable|s} {variable|n}{variable|o} {variable|o}{variable|t}{variable|h}{variable|e}{variable|r} {variable|p}{variable|r}{variable|o}{variable|c}{variable|e}{variable|s}{variable|s} {variable|t}{variable|h}{variable|a}{variable|n} J{variable|a}{variable|v}{variable|a} {variable|i}{variable|t}{variable|s}{variable|e}{variable|l}{variable|f}{operator|,} {variable|b}{variable|e}{variable|c}{variable|a}{variable|u}{variable|s}{variable|e} {variable|s}{variable|t}{variable|a}{variable|r}{variable|t}{operator|-}{variable|u}{variable|p} {variable|t}{variable|i}{variable|m}{variable|e} {variable|i}{variable|s} {variable|w}{variable|h}{variable|a}{variable|t} {variable|a} {variable|s}{variable|m}{variable|a}{variable|l}{variable|l} {variable|b}{variable|u}{variable|i}{variable|l}{variable|d}
{operator|#} {variable|m}{variable|o}{variable|s}{variable|t}{variable|l}{variable|y} {variable|c}{variable|o}{variable|n}{variable|s}{variable|i}{variable|s}{variable|t}{variable|s} {variable|o}{variable|f}{operator|.} S{variable|o} {variable|i}{variable|t} {variable|t}{variable|e}{variable|s}{variable|t}{variable|s} {variable|a}{variable|n}{variable|d} {variable|r}{variable|e}{variable|a}{variable|d}{variable|s} {variable|w}{variable|i}{variable|t}{variable|h} {variable|t}{variable|h}{variable|e} {variable|s}{variable|h}{variable|e}{variable|l}{variable|l}{character-code number|'s} {variable|o}{variable|w}{variable|n} {variable|m}{variable|e}{variable|a}{variable|n}{variable|s}{operator|,} {variable|a}{variable|n}{variable|d} {variable|k}{variable|e}{variable|e}{variable|p}{variable|s} {variable|w}{variable|h}{variable|a}{variable|t} {variable|i}{variable|t} {variable|f}{variable|o}{variable|u}{variable|n}{variable|d} {variable|i}{variable|n} {variable|a} {variable|c}{variable|a}{variable|c}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r}{operator|.}
{operator|#}
{operator|#}   J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME  {variable|t}{variable|h}{variable|e} J{non-standard bold|D}K {variable|t}{variable|o} {variable|u}{variable|s}{variable|e}{operator|,} {variable|w}{variable|h}{variable|i}{variable|c}{variable|h}{variable|e}{variable|v}{variable|e}{variable|r} {variable|o}{variable|t}{variable|h}{variable|e}{variable|r}{variable|s} {variable|t}{variable|h}{variable|e}{variable|r}{variable|e} {variable|a}{variable|r}{variable|e}
{operator|#}   J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}{non-standard bold|O}PTS  {variable|m}{variable|o}{variable|r}{variable|e} {variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {variable|f}{variable|o}{variable|r} J{variable|a}{variable|v}{variable|a}{operator|,} {variable|a}{variable|f}{variable|t}{variable|e}{variable|r} {variable|t}{variable|h}{variable|e} {variable|o}{variable|n}{variable|e}{variable|s} {variable|g}{variable|i}{variable|v}{variable|e}{variable|n} {variable|h}{variable|e}{variable|r}{variable|e}
{operator|#}   J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}ARCHIVE    {string|"off"}{operator|:} {variable|n}{variable|o} {variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e} {variable|o}{variable|f} {variable|l}{variable|o}{variable|a}{variable|d}{variable|e}{variable|d} {variable|c}{variable|l}{variable|a}{variable|s}{variable|s}{variable|e}{variable|s}{operator|;} {string|"wait"}{operator|:} {variable|m}{variable|a}{variable|k}{variable|e} {variable|i}{variable|t} {variable|b}{variable|e}{variable|f}{variable|o}{variable|r}{variable|e} {variable|t}{variable|h}{variable|i}{variable|s} {variable|c}{variable|o}{variable|m}{variable|m}{variable|a}{variable|n}{variable|d} {variable|e}{variable|n}{variable|d}{variable|s}{operator|,} {variable|n}{variable|o}{variable|t} {variable|b}{variable|e}{variable|h}{variable|i}{variable|n}{variable|d} {variable|i}{variable|t}

{variable|f}{variable|a}{variable|i}{variable|l}{non-standard bold|(}{non-standard bold|)} {comment|\{
    printf 'jbuild: %s\\n' "$1" >&2
    exit 3
\}}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} {variable|t}{variable|h}{variable|i}{variable|s} {variable|s}{variable|c}{variable|r}{variable|i}{variable|p}{variable|t} {variable|l}{variable|i}{variable|e}{variable|s} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{variable|s}{variable|e}{variable|l}{variable|f}{operator|=}{operator|$}{number|0}
{variable|c}{variable|a}{variable|s}{variable|e} {operator|$}{variable|s}{variable|e}{variable|l}{variable|f} {variable|i}{variable|n}
    {operator|*}{operator|/}{operator|*}{non-standard bold|)} {operator|;}{operator|;}
    {operator|*}{non-standard bold|)} {variable|s}{variable|e}{variable|l}{variable|f}{operator|=}{operator|.}{operator|/}{operator|$}{variable|s}{variable|e}{variable|l}{variable|f} {operator|;}{operator|;}
{variable|e}{variable|s}{variable|a}{variable|c}
{variable|w}{variable|h}{variable|i}{variable|l}{variable|e} {punctuation|[} {operator|-}{variable|h} {string|"$self"} {punctuation|]}{operator|;} {variable|d}{variable|o}
    {variable|l}{variable|i}{variable|n}{variable|k}{operator|=}{operator|$}{non-standard bold|(}{variable|r}{variable|e}{variable|a}{variable|d}{variable|l}{variable|i}{variable|n}{variable|k} {string|"$self"}{non-standard bold|)} {operator|\|}{operator|\|} {variable|f}{variable|a}{variable|i}{variable|l} {string|"the link $self cannot be followed"}
    {variable|c}{variable|a}{variable|s}{variable|e} {operator|$}{variable|l}{variable|i}{variable|n}{variable|k} {variable|i}{variable|n}
        {operator|/}{operator|*}{non-standard bold|)} {variable|s}{variable|e}{variable|l}{variable|f}{operator|=}{operator|$}{variable|l}{variable|i}{variable|n}{variable|k} {operator|;}{operator|;}
        {operator|*}{non-standard bold|)} {variable|s}{variable|e}{variable|l}{variable|f}{operator|=}{operator|$}{comment|\{self%/*\}}{operator|/}{operator|$}{variable|l}{variable|i}{variable|n}{variable|k} {operator|;}{operator|;}
    {variable|e}{variable|s}{variable|a}{variable|c}
{variable|d}{variable|o}{variable|n}{variable|e}
{variable|r}{variable|o}{variable|o}{variable|t}{operator|=}{operator|$}{comment|\{self%/*\}}
{variable|c}{variable|a}{variable|s}{variable|e} {operator|$}{variable|r}{variable|o}{variable|o}{variable|t} {variable|i}{variable|n}
    {operator|.}{non-standard bold|)} {variable|r}{variable|o}{variable|o}{variable|t}{operator|=}{operator|$}PW{non-standard bold|D} {operator|;}{operator|;}
    {character-code number|''}{non-standard bold|)} {variable|r}{variable|o}{variable|o}{variable|t}{operator|=}{operator|/} {operator|;}{operator|;}
{variable|e}{variable|s}{variable|a}{variable|c}
{variable|c}{variable|a}{variable|s}{variable|e} {operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/} {variable|i}{variable|n}
    {operator|*}{operator|/}{operator|.}{operator|/}{operator|*} {operator|\|} {operator|*}{operator|/}{operator|.}{operator|.}{operator|/}{operator|*} {operator|\|} {punctuation|[}{operator|!}{operator|/}{punctuation|]}{operator|*}{non-standard bold|)} {variable|r}{variable|o}{variable|o}{variable|t}{operator|=}{operator|$}{non-standard bold|(}{variable|c}{variable|d} {string|"$root"} {operator|&}{operator|&} {variable|p}{variable|w}{variable|d}{non-standard bold|)} {operator|\|}{operator|\|} {variable|f}{variable|a}{variable|i}{variable|l} {string|"the folder $root cannot be entered"} {operator|;}{operator|;}
{variable|e}{variable|s}{variable|a}{variable|c}

{operator|#} {operator|-}{operator|-}{operator|-}{operator|-} {variable|w}{variable|h}{variable|i}{variable|c}{variable|h} J{variable|a}{variable|v}{variable|a} {operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}{operator|-}

{variable|i}{variable|f} {punctuation|[} {operator|-}{variable|n} {string|"$\{XDG_CACHE_HOME:-\}"} {punctuation|]}{operator|;} {variable|t}{variable|h}{variable|e}{variable|n}
    {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|=}{operator|$}X{non-standard bold|D}G{operator|_}CACHE{operator|_}H{non-standard bold|O}ME{operator|/}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}
{variable|e}{variable|l}{variable|i}{variable|f} {punctuation|[} {operator|-}{variable|n} {string|"$\{HOME:-\}"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}{variable|d} {string|"$HOME"} {punctuation|]}{operator|;} {variable|t}{variable|h}{variable|e}{variable|n}
    {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|=}{operator|$}H{non-standard bold|O}ME{operator|/}{operator|.}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}
{variable|e}{variable|l}{variable|s}{variable|e}
    {variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|=}
{variable|f}{variable|i}

{operator|#} C{variable|a}{variable|l}{variable|l}{variable|s} {operator|$}{number|1} {variable|w}{variable|i}{variable|t}{variable|h} {variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r}{variable|s} {variable|t}{variable|h}{variable|a}{variable|t} {variable|h}{variable|o}{variable|l}{variable|d} J{non-standard bold|D}K{variable|s}{operator|,} {variable|e}{variable|a}{variable|c}{variable|h} {variable|i}{variable|n} {variable|a} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r} {variable|o}{variable|f} {variable|i}{variable|t}{variable|s} {variable|o}{variable|w}{variable|n}{operator|.}
{variable|w}{variable|i}{variable|t}{variable|h}{operator|_}{variable|j}{variable|d}{variable|k}{operator|_}{variable|p}{variable|a}{variable|r}{variable|e}{variable|n}{variable|t}{variable|s}{non-standard bold|(}{non-standard bold|)} {comment|\{
    "$1" /usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}}
\}

{operator|#} R{variable|e}{variable|a}{variable|d}{variable|s} {variable|w}{variable|h}{variable|a}{variable|t} {variable|t}{variable|h}{variable|e} J{non-standard bold|D}K {variable|i}{variable|n} {variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r} {operator|$}{number|1} {variable|s}{variable|a}{variable|y}{variable|s} {variable|a}{variable|b}{variable|o}{variable|u}{variable|t} {variable|i}{variable|t}{variable|s}{variable|e}{variable|l}{variable|f}{operator|:} {variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|=}{number|17}{operator|,} {variable|r}{variable|u}{variable|n}{variable|t}{variable|i}{variable|m}{variable|e}{operator|=}{number|17}{operator|.}{number|0}{operator|.}{number|15}{operator|+}{number|6}{operator|.} F{variable|a}{variable|l}{variable|s}{variable|e} {variable|w}{variable|h}{variable|e}{variable|r}{variable|e} {variable|i}{variable|t} {variable|h}{variable|a}{variable|s} {variable|n}{variable|o} J{variable|a}{variable|v}{variable|a}{operator|.}
{variable|l}{variable|o}{variable|o}{variable|k}{operator|_}{variable|a}{variable|t}{non-standard bold|(}{non-standard bold|)} {comment|\{
    feature=0
    runtime=
    [ -x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1
    while IFS= read -r line \|\| [ -n "$line" ]; do
        case $line in
            JAVA_RUNTIME_VERSION=*) runtime=$\{line#*=\}} {operator|;}{operator|;}
            JAVA{operator|_}VERSI{non-standard bold|O}N{operator|=}{operator|*}{non-standard bold|)}
                {variable|v}{variable|e}{variable|r}{variable|s}{variable|i}{variable|o}{variable|n}{operator|=}{operator|$}{comment|\{line#*=\}}
                {variable|v}{variable|e}{variable|r}{variable|s}{variable|i}{variable|o}{variable|n}{operator|=}{operator|$}{comment|\{version#\\"\}}
                {variable|v}{variable|e}{variable|r}{variable|s}{variable|i}{variable|o}{variable|n}{operator|=}{operator|$}{comment|\{version#1.\}}
                {variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|=}{operator|$}{comment|\{version%%[!0-9]*\}}
                {variable|r}{variable|u}{variable|n}{variable|t}{variable|i}{variable|m}{variable|e}{operator|=}{operator|$}{comment|\{runtime:-$version\}}
                {operator|;}{operator|;}
        {variable|e}{variable|s}{variable|a}{variable|c}
        {punctuation|[} {string|"$\{feature:-0\}"} {operator|!}{operator|=} {number|0} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {operator|-}{variable|n} {string|"$runtime"} {punctuation|]} {operator|&}{operator|&} {punctuation|[} {string|"$runtime"} {operator|!}{operator|=} {string|"$version"} {punctuation|]} {operator|&}{operator|&} {variable|b}{variable|r}{variable|e}{variable|a}{variable|k}
    {variable|d}{variable|o}{variable|n}{variable|e} {non-standard bold|<}{string|"$1/release"}
    {variable|r}{variable|u}{variable|n}{variable|t}{variable|i}{variable|m}{variable|e}{operator|=}{operator|$}{comment|\{runtime#\\"\}}
    {variable|r}{variable|u}{variable|n}{variable|t}{variable|i}{variable|m}{variable|e}{operator|=}{operator|$}{comment|\{runtime%\\"\}}
    {punctuation|[} {string|"$\{feature:-0\}"} {operator|-}{variable|g}{variable|t} {number|0} {punctuation|]}
\}

{operator|#} T{variable|a}{variable|k}{variable|e}{variable|s} {variable|t}{variable|h}{variable|e} J{non-standard bold|D}K {variable|i}{variable|n} {variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r} {operator|$}{number|1} {variable|i}{variable|f} {variable|i}{variable|t} {variable|i}{variable|s} {variable|n}{variable|e}{variable|w}{variable|e}{variable|r} {variable|t}{variable|h}{variable|a}{variable|n} {variable|t}{variable|h}{variable|e} {variable|b}{variable|e}{variable|s}{variable|t} {variable|s}{variable|o} {variable|f}{variable|a}{variable|r}{operator|.} P{variable|r}{variable|e}{variable|v}{variable|i}{variable|e}{variable|w}{variable|s} {variable|a}{variable|r}{variable|e} {variable|u}{variable|s}{variable|e}{variable|d} {variable|o}{variable|n}{variable|l}{variable|y} {variable|w}{variable|h}{variable|e}{variable|n} {variable|a}{variable|s}{variable|k}{variable|e}{variable|d} {variable|f}{variable|o}{variable|r}{operator|.}
{variable|c}{variable|o}{variable|n}{variable|s}{variable|i}{variable|d}{variable|e}{variable|r}{non-standard bold|(}{non-standard bold|)} {comment|\{
    look_at "$1" \|\| return 0
    case $runtime in
        *-ea* \| *-beta*) return 0 ;;
    esac
    if [ "$feature" -gt "$best" ]; then
        best=$feature
        java_home=$1
    fi
\}}

{variable|c}{variable|o}{variable|n}{variable|s}{variable|i}{variable|d}{variable|e}{variable|r}{operator|_}{variable|a}{variable|l}{variable|l}{non-standard bold|(}{non-standard bold|)} {comment|\{
    for folder in "$@"; do
        for jdk in "$folder"/* "$folder"/*/Contents/Home; do
            [ -d "$jdk" ] && consider "$jdk"
        done
    done
\}}

{variable|s}{variable|e}{variable|a}{variable|r}{variable|c}{variable|h}{operator|_}{variable|j}{variable|a}{variable|v}{variable|a}{non-standard bold|(}{non-standard bold|)} {comment|\{
    java_home=
    if [ -n "$\{JBUILD_JAVA_HOME:-\}}{string|" ]; then
        look_at "}{operator|$}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME{string|" \|\| fail "}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME {variable|i}{variable|s} {operator|$}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME{operator|,} {variable|b}{variable|u}{variable|t} {variable|n}{variable|o} J{non-standard bold|D}K {variable|i}{variable|s} {variable|t}{variable|h}{variable|e}{variable|r}{variable|e}{string|"
        [ "}{operator|$}{variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{string|" -ge 17 ] \|\| fail "}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME {variable|i}{variable|s} J{variable|a}{variable|v}{variable|a} {operator|$}{variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{operator|,} {variable|b}{variable|u}{variable|t} {variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d} {variable|n}{variable|e}{variable|e}{variable|d}{variable|s} {number|17} {variable|o}{variable|r} {variable|n}{variable|e}{variable|w}{variable|e}{variable|r}{string|"
        java_home=$JBUILD_JAVA_HOME
        return
    fi
    best=16
    if [ -n "}{operator|$}{comment|\{JAVA_HOME:-\}}{string|" ]; then
        consider "}{operator|$}JAVA{operator|_}H{non-standard bold|O}ME{string|"
    fi
    found=$(command -v java) && found=$(readlink -f "}{operator|$}{variable|f}{variable|o}{variable|u}{variable|n}{variable|d}{string|" 2>/dev/null) && consider "}{operator|$}{comment|\{found%/bin/java\}}{string|"
    with_jdk_parents consider_all
    for jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        consider "}{operator|$}{variable|j}{variable|d}{variable|k}{string|"
    done
    [ -n "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{string|" ] \|\| fail "}{variable|n}{variable|o} J{variable|a}{variable|v}{variable|a} {number|17} {variable|o}{variable|r} {variable|n}{variable|e}{variable|w}{variable|e}{variable|r} {variable|w}{variable|a}{variable|s} {variable|f}{variable|o}{variable|u}{variable|n}{variable|d}{operator|.}
I{variable|n}{variable|s}{variable|t}{variable|a}{variable|l}{variable|l} {variable|a} J{non-standard bold|D}K {non-standard bold|(}{variable|a}{variable|n}{variable|y} {variable|v}{variable|e}{variable|n}{variable|d}{variable|o}{variable|r}{operator|,} {number|17} {variable|o}{variable|r} {variable|n}{variable|e}{variable|w}{variable|e}{variable|r}{operator|;} {number|25} {variable|i}{variable|s} {variable|f}{variable|a}{variable|s}{variable|t}{variable|e}{variable|s}{variable|t}{non-standard bold|)}{operator|,} {variable|o}{variable|r} {variable|s}{variable|e}{variable|t} J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}H{non-standard bold|O}ME {variable|t}{variable|o} {variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r} {variable|o}{variable|f} {variable|o}{variable|n}{variable|e}{operator|.}
L{variable|o}{variable|o}{variable|k}{variable|e}{variable|d} {variable|a}{variable|t}{operator|:} JAVA{operator|_}H{non-standard bold|O}ME{operator|,} PATH{operator|,} {operator|/}{variable|u}{variable|s}{variable|r}{operator|/}{variable|l}{variable|i}{variable|b}{operator|/}{variable|j}{variable|v}{variable|m}{operator|,} {operator|/}{variable|u}{variable|s}{variable|r}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{operator|,} {operator|/}{variable|o}{variable|p}{variable|t}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{operator|,} {operator|~}{operator|/}{operator|.}{variable|s}{variable|d}{variable|k}{variable|m}{variable|a}{variable|n}{operator|,} {operator|~}{operator|/}{operator|.}{variable|j}{variable|d}{variable|k}{variable|s}{operator|,} {variable|a}{variable|n}{variable|d} {variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r}{variable|s} {variable|o}{variable|f} {variable|m}{variable|a}{variable|c}{non-standard bold|O}S{operator|.}{string|"
\}

asked="}{operator|$}{comment|\{JAVA_HOME:-\}}{operator|\|}{operator|$}PATH{operator|\|}{operator|$}{comment|\{HOME:-\}}{string|"

# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.
remembered_java() \{
    [ -n "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|" ] && [ -r "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" ] \|\| return 1
    \{
        IFS= read -r line && [ "}{operator|$}{variable|l}{variable|i}{variable|n}{variable|e}{string|" = "}{operator|$}{variable|a}{variable|s}{variable|k}{variable|e}{variable|d}{string|" ] && IFS= read -r java_home
    \} <"}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" \|\| return 1
    with_jdk_parents are_older_than_memory && look_at "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{string|" && [ "}{operator|$}{variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{string|" -ge 17 ]
\}

are_older_than_memory() \{
    for folder in "}{operator|$}{operator|@}{string|"; do
        [ "}{operator|$}{variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r}{string|" -nt "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" ] && return 1
    done
    return 0
\}

remember_java() \{
    [ -n "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|" ] && mkdir -p "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|" 2>/dev/null && [ -w "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|" ] \|\| return 0
    case $asked in
        *'
'*) return 0 ;;
    esac
    printf '%s\\n%s\\n' "}{operator|$}{variable|a}{variable|s}{variable|k}{variable|e}{variable|d}{string|" "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{string|" 2>/dev/null >"}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{operator|$}{operator|$}{string|" && mv -f "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{operator|.}{operator|$}{operator|$}{string|" "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" 2>/dev/null
\}

if [ -n "}{operator|$}{comment|\{JBUILD_JAVA_HOME:-\}}{string|" ] \|\| ! remembered_java; then
    search_java
    look_at "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{string|"
    [ -n "}{operator|$}{comment|\{JBUILD_JAVA_HOME:-\}}{string|" ] \|\| remember_java
fi

# ---- the jar ---------------------------------------------------------------------------------------------------------

# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.
has_newer() \{
    for file in "}{operator|$}{number|1}{string|"/*; do
        if [ "}{operator|$}{variable|f}{variable|i}{variable|l}{variable|e}{string|" -nt "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ]; then
            return 0
        elif [ -d "}{operator|$}{variable|f}{variable|i}{variable|l}{variable|e}{string|" ]; then
            has_newer "}{operator|$}{variable|f}{variable|i}{variable|l}{variable|e}{string|" && return 0
        fi
    done
    return 1
\}

is_stale() \{
    [ -f "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ] && [ ! "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|p}{variable|o}{variable|m}{operator|.}{variable|x}{variable|m}{variable|l}{string|" -nt "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ] \|\| return 0
    for part in src/main _layouts _includes assets/theme; do
        has_newer "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{operator|$}{variable|p}{variable|a}{variable|r}{variable|t}{string|" && return 0
    done
    return 1
\}

build_jar() \{
    command -v mvn >/dev/null \|\|
        fail "}{variable|t}{variable|h}{variable|e} {variable|t}{variable|o}{variable|o}{variable|l} {variable|m}{variable|u}{variable|s}{variable|t} {variable|b}{variable|e} {variable|b}{variable|u}{variable|i}{variable|l}{variable|t} {variable|f}{variable|i}{variable|r}{variable|s}{variable|t}{operator|,} {variable|a}{variable|n}{variable|d} M{variable|a}{variable|v}{variable|e}{variable|n} {non-standard bold|(}{variable|m}{variable|v}{variable|n}{non-standard bold|)} {variable|w}{variable|a}{variable|s} {variable|n}{variable|o}{variable|t} {variable|f}{variable|o}{variable|u}{variable|n}{variable|d}{operator|.} I{variable|n}{variable|s}{variable|t}{variable|a}{variable|l}{variable|l} M{variable|a}{variable|v}{variable|e}{variable|n} {number|3}{operator|.}{number|8} {variable|o}{variable|r} {variable|n}{variable|e}{variable|w}{variable|e}{variable|r}{operator|.}{string|"
    printf 'Building jbuild … (about a minute, once)\\n' >&2
    if [ -z "}{operator|$}{comment|\{JAVA_HOME:-\}}{string|" ] && ! command -v javac >/dev/null; then
        JAVA_HOME=$java_home
        export JAVA_HOME
    fi
    mkdir -p "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{string|" && : >"}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{operator|/}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|-}{variable|b}{variable|e}{variable|g}{variable|i}{variable|n}{string|" \|\| fail "}{variable|t}{variable|h}{variable|e} {variable|f}{variable|o}{variable|l}{variable|d}{variable|e}{variable|r} {operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t} {variable|c}{variable|a}{variable|n}{variable|n}{variable|o}{variable|t} {variable|b}{variable|e} {variable|w}{variable|r}{variable|i}{variable|t}{variable|t}{variable|e}{variable|n}{string|"
    if ! (cd "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{string|" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{operator|/}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|l}{variable|o}{variable|g}{string|" 2>&1; then
        cat "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{operator|/}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|l}{variable|o}{variable|g}{string|" >&2
        fail "}{variable|t}{variable|h}{variable|e} {variable|t}{variable|o}{variable|o}{variable|l} {variable|c}{variable|o}{variable|u}{variable|l}{variable|d} {variable|n}{variable|o}{variable|t} {variable|b}{variable|e} {variable|b}{variable|u}{variable|i}{variable|l}{variable|t}{operator|;} M{variable|a}{variable|v}{variable|e}{variable|n}{character-code number|'s} {variable|m}{variable|e}{variable|s}{variable|s}{variable|a}{variable|g}{variable|e}{variable|s} {variable|a}{variable|b}{variable|o}{variable|v}{variable|e} {variable|s}{variable|a}{variable|y} {variable|w}{variable|h}{variable|y}{string|"
    fi
    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.
    touch -r "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|t}{variable|a}{variable|r}{variable|g}{variable|e}{variable|t}{operator|/}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|-}{variable|b}{variable|e}{variable|g}{variable|i}{variable|n}{string|" "}{operator|$}{variable|j}{variable|a}{variable|r}{string|"
\}

if [ -f "}{operator|$}{variable|r}{variable|o}{variable|o}{variable|t}{operator|/}{variable|p}{variable|o}{variable|m}{operator|.}{variable|x}{variable|m}{variable|l}{string|" ]; then
    jar=$root/target/jbuild.jar
    if is_stale; then
        build_jar
    fi
else
    jar=$root/jbuild.jar
    [ -f "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ] \|\| jar=$root/lib/jbuild.jar
    [ -f "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ] \|\| fail "}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|j}{variable|a}{variable|r} {variable|w}{variable|a}{variable|s} {variable|e}{variable|x}{variable|p}{variable|e}{variable|c}{variable|t}{variable|e}{variable|d} {variable|b}{variable|e}{variable|s}{variable|i}{variable|d}{variable|e} {operator|$}{variable|s}{variable|e}{variable|l}{variable|f}{string|"
fi

# ---- Java's options --------------------------------------------------------------------------------------------------

# A build is over before the second compiler pays; a command that lives long (a preview server) must not get
# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.
options="}{operator|-}XX{operator|:}{operator|+}U{variable|s}{variable|e}S{variable|e}{variable|r}{variable|i}{variable|a}{variable|l}GC {operator|-}XX{operator|:}T{variable|i}{variable|e}{variable|r}{variable|e}{variable|d}S{variable|t}{variable|o}{variable|p}A{variable|t}L{variable|e}{variable|v}{variable|e}{variable|l}{operator|=}{number|1} {operator|-}XX{operator|:}{operator|-}U{variable|s}{variable|e}P{variable|e}{variable|r}{variable|f}{non-standard bold|D}{variable|a}{variable|t}{variable|a}{string|"
options="}{operator|$}{variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {operator|-}{non-standard bold|D}{variable|f}{variable|i}{variable|l}{variable|e}{operator|.}{variable|e}{variable|n}{variable|c}{variable|o}{variable|d}{variable|i}{variable|n}{variable|g}{operator|=}UTF{operator|-}{number|8} {operator|-}{non-standard bold|D}{variable|s}{variable|u}{variable|n}{operator|.}{variable|j}{variable|n}{variable|u}{operator|.}{variable|e}{variable|n}{variable|c}{variable|o}{variable|d}{variable|i}{variable|n}{variable|g}{operator|=}UTF{operator|-}{number|8}{string|"
# What goes wrong with an archive is never worth a word, least of all on standard output.
options="}{operator|$}{variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {operator|-}XX{operator|:}{operator|+}{non-standard bold|D}{variable|i}{variable|s}{variable|p}{variable|l}{variable|a}{variable|y}VM{non-standard bold|O}{variable|u}{variable|t}{variable|p}{variable|u}{variable|t}T{variable|o}S{variable|t}{variable|d}{variable|e}{variable|r}{variable|r} {operator|-}X{variable|l}{variable|o}{variable|g}{operator|:}{variable|d}{variable|i}{variable|s}{variable|a}{variable|b}{variable|l}{variable|e}{string|"
# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.
[ -n "}{operator|$}{comment|\{JBUILD_JAVA_OPTS:-\}}{string|" ] \|\| options="}{operator|$}{variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {operator|-}XX{operator|:}{operator|+}I{variable|g}{variable|n}{variable|o}{variable|r}{variable|e}U{variable|n}{variable|r}{variable|e}{variable|c}{variable|o}{variable|g}{variable|n}{variable|i}{variable|z}{variable|e}{variable|d}VM{non-standard bold|O}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s}{string|"
[ -t 1 ] && options="}{operator|$}{variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {operator|-}{non-standard bold|D}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|s}{variable|t}{variable|d}{variable|o}{variable|u}{variable|t}{operator|=}{variable|t}{variable|e}{variable|r}{variable|m}{variable|i}{variable|n}{variable|a}{variable|l}{string|"
[ -t 2 ] && options="}{operator|$}{variable|o}{variable|p}{variable|t}{variable|i}{variable|o}{variable|n}{variable|s} {operator|-}{non-standard bold|D}{variable|j}{variable|b}{variable|u}{variable|i}{variable|l}{variable|d}{operator|.}{variable|s}{variable|t}{variable|d}{variable|e}{variable|r}{variable|r}{operator|=}{variable|t}{variable|e}{variable|r}{variable|m}{variable|i}{variable|n}{variable|a}{variable|l}{string|"
if [ ! -d /System/Library ]; then
    LC_ALL=C.UTF-8
    export LC_ALL
fi

# ---- the archive of loaded classes -----------------------------------------------------------------------------------

# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.
archive=
use_archive=
make_archive=-XX:ArchiveClassesAtExit=
if [ -n "}{operator|$}{variable|c}{variable|a}{variable|c}{variable|h}{variable|e}{string|" ] && [ "}{operator|$}{comment|\{JBUILD_ARCHIVE:-\}}{string|" != off ]; then
    archive=$cache/$runtime$java_home$root/jbuild.archive
    use_archive=-XX:SharedArchiveFile=$archive
    if [ "}{operator|$}{variable|f}{variable|e}{variable|a}{variable|t}{variable|u}{variable|r}{variable|e}{string|" -ge 25 ]; then
        use_archive=-XX:AOTCache=$archive
        make_archive=-XX:AOTCacheOutput=
    fi
    if [ ! "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|" -nt "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ] \|\| [ "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{operator|/}{variable|r}{variable|e}{variable|l}{variable|e}{variable|a}{variable|s}{variable|e}{string|" -nt "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|" ]; then
        use_archive=
    fi
fi

# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It
# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.
train() \{
    trap '' HUP INT
    if nice -n 10 "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" $options "}{operator|$}{variable|m}{variable|a}{variable|k}{variable|e}{operator|_}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{operator|$}{operator|$}{string|" -jar "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" train && [ -s "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{operator|$}{operator|$}{string|" ]; then
        mv -f "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{operator|$}{operator|$}{string|" "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|"
    else
        : >"}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{variable|f}{variable|a}{variable|i}{variable|l}{variable|e}{variable|d}{string|"
    fi
    rm -f "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{operator|$}{operator|$}{string|" "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{operator|$}{operator|$}{operator|.}{variable|c}{variable|o}{variable|n}{variable|f}{variable|i}{variable|g}{string|"
\}

# ---- go --------------------------------------------------------------------------------------------------------------

# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.
run_java() \{
    "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" "}{operator|$}{operator|@}{string|"
    status=$?
    if [ "}{operator|$}{variable|s}{variable|t}{variable|a}{variable|t}{variable|u}{variable|s}{string|" = 1 ] && [ -n "}{operator|$}{comment|\{JBUILD_JAVA_OPTS:-\}}{string|" ] &&
        ! "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then
        printf 'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "}{operator|$}J{non-standard bold|B}UIL{non-standard bold|D}{operator|_}JAVA{operator|_}{non-standard bold|O}PTS{string|" >&2
        status=3
    fi
\}

set -f
if [ -n "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|" ] && [ -z "}{operator|$}{variable|u}{variable|s}{variable|e}{operator|_}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|" ] && [ "}{operator|$}{comment|\{1:-\}}{string|" = build ] && [ ! "}{operator|$}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{operator|.}{variable|f}{variable|a}{variable|i}{variable|l}{variable|e}{variable|d}{string|" -nt "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" ]; then
    run_java $options $\{JBUILD_JAVA_OPTS:-\} -jar "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" "}{operator|$}{operator|@}{string|"
    if [ "}{operator|$}{variable|s}{variable|t}{variable|a}{variable|t}{variable|u}{variable|s}{string|" = 0 ] && mkdir -p "}{operator|$}{comment|\{archive%/*\}}{string|" 2>/dev/null && [ -w "}{operator|$}{comment|\{archive%/*\}}{string|" ]; then
        if [ "}{operator|$}{comment|\{JBUILD_ARCHIVE:-\}}{string|" = wait ]; then
            (train) </dev/null >/dev/null 2>&1
        else
            (train) </dev/null >/dev/null 2>&1 &
        fi
    fi
    exit "}{operator|$}{variable|s}{variable|t}{variable|a}{variable|t}{variable|u}{variable|s}{string|"
fi
if [ -n "}{operator|$}{comment|\{JBUILD_JAVA_OPTS:-\}}{string|" ]; then
    run_java $options $\{use_archive:+"}{operator|$}{variable|u}{variable|s}{variable|e}{operator|_}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|"\} $JBUILD_JAVA_OPTS -jar "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" "}{operator|$}{operator|@}{string|"
    exit "}{operator|$}{variable|s}{variable|t}{variable|a}{variable|t}{variable|u}{variable|s}{string|"
fi
exec "}{operator|$}{variable|j}{variable|a}{variable|v}{variable|a}{operator|_}{variable|h}{variable|o}{variable|m}{variable|e}{operator|/}{variable|b}{variable|i}{variable|n}{operator|/}{variable|j}{variable|a}{variable|v}{variable|a}{string|" $options $\{use_archive:+"}{operator|$}{variable|u}{variable|s}{variable|e}{operator|_}{variable|a}{variable|r}{variable|c}{variable|h}{variable|i}{variable|v}{variable|e}{string|"\} -jar "}{operator|$}{variable|j}{variable|a}{variable|r}{string|" "}{operator|$}{operator|@}"
