{comment|#!/bin/sh}
{comment|# Starts jbuild: finds a JDK, builds the tool where this is a clone that has changed, and hands over to Java.}
{comment|#}
{comment|# On its usual way this script starts no other process than Java itself, because start-up time is what a small build}
{comment|# mostly consists of. So it tests and reads with the shell's own means, and keeps what it found in a cache folder.}
{comment|#}
{comment|#   JBUILD_JAVA_HOME  the JDK to use, whichever others there are}
{comment|#   JBUILD_JAVA_OPTS  more options for Java, after the ones given here}
{comment|#   JBUILD_ARCHIVE    "off": no archive of loaded classes; "wait": make it before this command ends, not behind it}

{key attr-name|fail()} {value attr-value|\{}
{key attr-name|    printf} {value attr-value|'jbuild: %s\\n' "$1" >&2}
{key attr-name|    exit} {value attr-value|3}
\}

{comment|# ---- where this script lies ------------------------------------------------------------------------------------------}

{key attr-name|self}{punctuation|=}{value attr-value|$0}
{key attr-name|case} {value attr-value|$self in}
{key attr-name|    */*)} {value attr-value|;;}
{key attr-name|    *)} {value attr-value|self=./$self ;;}
esac
{key attr-name|while} {value attr-value|[ -h "$self" ]; do}
{key attr-name|    link}{punctuation|=}{value attr-value|$(readlink "$self") \|\| fail "the link $self cannot be followed"}
{key attr-name|    case} {value attr-value|$link in}
{key attr-name|        /*)} {value attr-value|self=$link ;;}
{key attr-name|        *)} {value attr-value|self=$\{self%/*\}/$link ;;}
    esac
done
{key attr-name|root}{punctuation|=}{value attr-value|$\{self%/*\}}
{key attr-name|case} {value attr-value|$root in}
{key attr-name|    .)} {value attr-value|root=$PWD ;;}
{key attr-name|    '')} {value attr-value|root=/ ;;}
esac
{key attr-name|case} {value attr-value|$root/ in}
{key attr-name|    */./*} {value attr-value|\| */../* \| [!/]*) root=$(cd "$root" && pwd) \|\| fail "the folder $root cannot be entered" ;;}
esac

{comment|# ---- which Java ------------------------------------------------------------------------------------------------------}

{key attr-name|if} {value attr-value|[ -n "$\{XDG_CACHE_HOME:-\}" ]; then}
{key attr-name|    cache}{punctuation|=}{value attr-value|$XDG_CACHE_HOME/jbuild}
{key attr-name|elif} {value attr-value|[ -n "$\{HOME:-\}" ] && [ -d "$HOME" ]; then}
{key attr-name|    cache}{punctuation|=}{value attr-value|$HOME/.cache/jbuild}
else
{key attr-name|    cache}{punctuation|=}
fi

{comment|# Calls $1 with the folders that hold JDKs, each in a folder of its own.}
{key attr-name|with_jdk_parents()} {value attr-value|\{}
{key attr-name|    "$1"} {value attr-value|/usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines \\
        $\{HOME:+"$HOME/.sdkman/candidates/java" "$HOME/.jdks" "$HOME/Library/Java/JavaVirtualMachines"\}}
\}

{comment|# Reads what the JDK in the folder $1 says about itself: feature=17, runtime=17.0.15+6. False where it has no Java.}
{key attr-name|look_at()} {value attr-value|\{}
{key attr-name|    feature}{punctuation|=}{value attr-value|0}
{key attr-name|    runtime}{punctuation|=}
{key attr-name|    [} {value attr-value|-x "$1/bin/java" ] && [ -r "$1/release" ] \|\| return 1}
{key attr-name|    while} {value attr-value|IFS= read -r line \|\| [ -n "$line" ]; do}
{key attr-name|        case} {value attr-value|$line in}
{key attr-name|            JAVA_RUNTIME_VERSION}{punctuation|=}{value attr-value|*) runtime=$\{line#*=\} ;;}
{key attr-name|            JAVA_VERSION}{punctuation|=}{value attr-value|*)}
{key attr-name|                version}{punctuation|=}{value attr-value|$\{line#*=\}}
{key attr-name|                version}{punctuation|=}{value attr-value|$\{version#\\"\}}
{key attr-name|                version}{punctuation|=}{value attr-value|$\{version#1.\}}
{key attr-name|                feature}{punctuation|=}{value attr-value|$\{version%%[!0-9]*\}}
{key attr-name|                runtime}{punctuation|=}{value attr-value|$\{runtime:-$version\}}
                ;;
        esac
{key attr-name|        [} {value attr-value|"$\{feature:-0\}" != 0 ] && [ -n "$runtime" ] && [ "$runtime" != "$version" ] && break}
{key attr-name|    done} {value attr-value|<"$1/release"}
{key attr-name|    runtime}{punctuation|=}{value attr-value|$\{runtime#\\"\}}
{key attr-name|    runtime}{punctuation|=}{value attr-value|$\{runtime%\\"\}}
{key attr-name|    [} {value attr-value|"$\{feature:-0\}" -gt 0 ]}
\}

{comment|# Takes the JDK in the folder $1 if it is newer than the best so far. Previews are used only when asked for.}
{key attr-name|consider()} {value attr-value|\{}
{key attr-name|    look_at} {value attr-value|"$1" \|\| return 0}
{key attr-name|    case} {value attr-value|$runtime in}
{key attr-name|        *-ea*} {value attr-value|\| *-beta*) return 0 ;;}
    esac
{key attr-name|    if} {value attr-value|[ "$feature" -gt "$best" ]; then}
{key attr-name|        best}{punctuation|=}{value attr-value|$feature}
{key attr-name|        java_home}{punctuation|=}{value attr-value|$1}
    fi
\}

{key attr-name|consider_all()} {value attr-value|\{}
{key attr-name|    for} {value attr-value|folder in "$@"; do}
{key attr-name|        for} {value attr-value|jdk in "$folder"/* "$folder"/*/Contents/Home; do}
{key attr-name|            [} {value attr-value|-d "$jdk" ] && consider "$jdk"}
        done
    done
\}

{key attr-name|search_java()} {value attr-value|\{}
{key attr-name|    java_home}{punctuation|=}
{key attr-name|    if} {value attr-value|[ -n "$\{JBUILD_JAVA_HOME:-\}" ]; then}
{key attr-name|        look_at} {value attr-value|"$JBUILD_JAVA_HOME" \|\| fail "JBUILD_JAVA_HOME is $JBUILD_JAVA_HOME, but no JDK is there"}
{key attr-name|        [} {value attr-value|"$feature" -ge 17 ] \|\| fail "JBUILD_JAVA_HOME is Java $feature, but jbuild needs 17 or newer"}
{key attr-name|        java_home}{punctuation|=}{value attr-value|$JBUILD_JAVA_HOME}
        return
    fi
{key attr-name|    best}{punctuation|=}{value attr-value|16}
{key attr-name|    if} {value attr-value|[ -n "$\{JAVA_HOME:-\}" ]; then}
{key attr-name|        consider} {value attr-value|"$JAVA_HOME"}
    fi
{key attr-name|    found}{punctuation|=}{value attr-value|$(command -v java) && found=$(readlink -f "$found" 2>/dev/null) && consider "$\{found%/bin/java\}"}
{key attr-name|    with_jdk_parents} {value attr-value|consider_all}
{key attr-name|    for} {value attr-value|jdk in /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do}
{key attr-name|        consider} {value attr-value|"$jdk"}
    done
{key attr-name|    [} {value attr-value|-n "$java_home" ] \|\| fail "no Java 17 or newer was found.}
{key attr-name|Install} {value attr-value|a JDK (any vendor, 17 or newer; 25 is fastest), or set JBUILD_JAVA_HOME to the folder of one.}
{key attr-name|Looked} {value attr-value|at: JAVA_HOME, PATH, /usr/lib/jvm, /usr/java, /opt/java, ~/.sdkman, ~/.jdks, and the folders of macOS."}
\}

{key attr-name|asked}{punctuation|=}{value attr-value|"$\{JAVA_HOME:-\}\|$PATH\|$\{HOME:-\}"}

{comment|# Whether the JDK that was found last time may be taken again: same question, and no JDK has come or gone since.}
{key attr-name|remembered_java()} {value attr-value|\{}
{key attr-name|    [} {value attr-value|-n "$cache" ] && [ -r "$cache/java" ] \|\| return 1}
    \{
{key attr-name|        IFS}{punctuation|=} {value attr-value|read -r line && [ "$line" = "$asked" ] && IFS= read -r java_home}
{key attr-name|    \}} {value attr-value|<"$cache/java" \|\| return 1}
{key attr-name|    with_jdk_parents} {value attr-value|are_older_than_memory && look_at "$java_home" && [ "$feature" -ge 17 ]}
\}

{key attr-name|are_older_than_memory()} {value attr-value|\{}
{key attr-name|    for} {value attr-value|folder in "$@"; do}
{key attr-name|        [} {value attr-value|"$folder" -nt "$cache/java" ] && return 1}
    done
{key attr-name|    return} {value attr-value|0}
\}

{key attr-name|remember_java()} {value attr-value|\{}
{key attr-name|    [} {value attr-value|-n "$cache" ] && mkdir -p "$cache" 2>/dev/null && [ -w "$cache" ] \|\| return 0}
{key attr-name|    case} {value attr-value|$asked in}
        *'
{key attr-name|'*)} {value attr-value|return 0 ;;}
    esac
{key attr-name|    printf} {value attr-value|'%s\\n%s\\n' "$asked" "$java_home" 2>/dev/null >"$cache/java.$$" && mv -f "$cache/java.$$" "$cache/java" 2>/dev/null}
\}

{key attr-name|if} {value attr-value|[ -n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| ! remembered_java; then}
    search_java
{key attr-name|    look_at} {value attr-value|"$java_home"}
{key attr-name|    [} {value attr-value|-n "$\{JBUILD_JAVA_HOME:-\}" ] \|\| remember_java}
fi

{comment|# ---- the jar ---------------------------------------------------------------------------------------------------------}

{comment|# Whether something under the folder $1 is newer than the jar. A folder is newer when a file in it came or went.}
{key attr-name|has_newer()} {value attr-value|\{}
{key attr-name|    for} {value attr-value|file in "$1"/*; do}
{key attr-name|        if} {value attr-value|[ "$file" -nt "$jar" ]; then}
{key attr-name|            return} {value attr-value|0}
{key attr-name|        elif} {value attr-value|[ -d "$file" ]; then}
{key attr-name|            has_newer} {value attr-value|"$file" && return 0}
        fi
    done
{key attr-name|    return} {value attr-value|1}
\}

{key attr-name|is_stale()} {value attr-value|\{}
{key attr-name|    [} {value attr-value|-f "$jar" ] && [ ! "$root/pom.xml" -nt "$jar" ] \|\| return 0}
{key attr-name|    for} {value attr-value|part in src/main _layouts _includes assets/theme; do}
{key attr-name|        has_newer} {value attr-value|"$root/$part" && return 0}
    done
{key attr-name|    return} {value attr-value|1}
\}

{key attr-name|build_jar()} {value attr-value|\{}
{key attr-name|    command} {value attr-value|-v mvn >/dev/null \|\|}
{key attr-name|        fail} {value attr-value|"the tool must be built first, and Maven (mvn) was not found. Install Maven 3.8 or newer."}
{key attr-name|    printf} {value attr-value|'Building jbuild … (about a minute, once)\\n' >&2}
{key attr-name|    if} {value attr-value|[ -z "$\{JAVA_HOME:-\}" ] && ! command -v javac >/dev/null; then}
{key attr-name|        JAVA_HOME}{punctuation|=}{value attr-value|$java_home}
{key attr-name|        export} {value attr-value|JAVA_HOME}
    fi
{key attr-name|    mkdir} {value attr-value|-p "$root/target" && : >"$root/target/build-begin" \|\| fail "the folder $root/target cannot be written"}
{key attr-name|    if} {value attr-value|! (cd "$root" && mvn -B -q -Dmaven.test.skip=true package) </dev/null >"$root/target/build.log" 2>&1; then}
{key attr-name|        cat} {value attr-value|"$root/target/build.log" >&2}
{key attr-name|        fail} {value attr-value|"the tool could not be built; Maven's messages above say why"}
    fi
{comment|    # The jar counts as old as the build's begin, so that what was edited meanwhile is built next time.}
{key attr-name|    touch} {value attr-value|-r "$root/target/build-begin" "$jar"}
\}

{key attr-name|if} {value attr-value|[ -f "$root/pom.xml" ]; then}
{key attr-name|    jar}{punctuation|=}{value attr-value|$root/target/jbuild.jar}
{key attr-name|    if} {value attr-value|is_stale; then}
        build_jar
    fi
else
{key attr-name|    jar}{punctuation|=}{value attr-value|$root/jbuild.jar}
{key attr-name|    [} {value attr-value|-f "$jar" ] \|\| jar=$root/lib/jbuild.jar}
{key attr-name|    [} {value attr-value|-f "$jar" ] \|\| fail "jbuild.jar was expected beside $self"}
fi

{comment|# ---- Java's options --------------------------------------------------------------------------------------------------}

{comment|# A build is over before the second compiler pays; a command that lives long (a preview server) must not get}
{comment|# TieredStopAtLevel. Names of files follow the locale, and Java takes anything but UTF-8 badly.}
{key attr-name|options}{punctuation|=}{value attr-value|"-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData"}
{key attr-name|options}{punctuation|=}{value attr-value|"$options -Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8"}
{comment|# What goes wrong with an archive is never worth a word, least of all on standard output.}
{key attr-name|options}{punctuation|=}{value attr-value|"$options -XX:+DisplayVMOutputToStderr -Xlog:disable"}
{comment|# Not each Java knows each of these. But that would go for the author's options too, whose slips must be told.}
{key attr-name|[} {value attr-value|-n "$\{JBUILD_JAVA_OPTS:-\}" ] \|\| options="$options -XX:+IgnoreUnrecognizedVMOptions"}
{key attr-name|[} {value attr-value|-t 1 ] && options="$options -Djbuild.stdout=terminal"}
{key attr-name|[} {value attr-value|-t 2 ] && options="$options -Djbuild.stderr=terminal"}
{key attr-name|if} {value attr-value|[ ! -d /System/Library ]; then}
{key attr-name|    LC_ALL}{punctuation|=}{value attr-value|C.UTF-8}
{key attr-name|    export} {value attr-value|LC_ALL}
fi

{comment|# ---- the archive of loaded classes -----------------------------------------------------------------------------------}

{comment|# It is named after the JDK and the tool's folder, and is of use as long as it is newer than both. Java checks it again.}
{key attr-name|archive}{punctuation|=}
{key attr-name|use_archive}{punctuation|=}
{key attr-name|make_archive}{punctuation|=}{value attr-value|-XX:ArchiveClassesAtExit=}
{key attr-name|if} {value attr-value|[ -n "$cache" ] && [ "$\{JBUILD_ARCHIVE:-\}" != off ]; then}
{key attr-name|    archive}{punctuation|=}{value attr-value|$cache/$runtime$java_home$root/jbuild.archive}
{key attr-name|    use_archive}{punctuation|=}{value attr-value|-XX:SharedArchiveFile=$archive}
{key attr-name|    if} {value attr-value|[ "$feature" -ge 25 ]; then}
{key attr-name|        use_archive}{punctuation|=}{value attr-value|-XX:AOTCache=$archive}
{key attr-name|        make_archive}{punctuation|=}{value attr-value|-XX:AOTCacheOutput=}
    fi
{key attr-name|    if} {value attr-value|[ ! "$archive" -nt "$jar" ] \|\| [ "$java_home/release" -nt "$archive" ]; then}
{key attr-name|        use_archive}{punctuation|=}
    fi
fi

{comment|# Makes the archive from a run of the tool over a small site of its own, so that the author's site is not touched. It}
{comment|# is moved into place whole, so that several can do this at once. After a failure it is not tried again with this jar.}
{key attr-name|train()} {value attr-value|\{}
{key attr-name|    trap} {value attr-value|'' HUP INT}
{key attr-name|    if} {value attr-value|nice -n 10 "$java_home/bin/java" $options "$make_archive$archive.$$" -jar "$jar" train && [ -s "$archive.$$" ]; then}
{key attr-name|        mv} {value attr-value|-f "$archive.$$" "$archive"}
    else
        {punctuation|:} >"$archive.failed"
    fi
{key attr-name|    rm} {value attr-value|-f "$archive.$$" "$archive.$$.config"}
\}

{comment|# ---- go --------------------------------------------------------------------------------------------------------------}

{comment|# Runs Java. It ends with 1 when it cannot start, as jbuild does for a site with errors; so it is asked once more.}
{key attr-name|run_java()} {value attr-value|\{}
{key attr-name|    "$java_home/bin/java"} {value attr-value|"$@"}
{key attr-name|    status}{punctuation|=}{value attr-value|$?}
{key attr-name|    if} {value attr-value|[ "$status" = 1 ] && [ -n "$\{JBUILD_JAVA_OPTS:-\}" ] &&}
{comment|        ! "$java_home/bin/java" $options $\{JBUILD_JAVA_OPTS:-\} -version >/dev/null 2>&1; then}
{key attr-name|        printf} {value attr-value|'jbuild: Java cannot start with JBUILD_JAVA_OPTS=%s\\n' "$JBUILD_JAVA_OPTS" >&2}
{key attr-name|        status}{punctuation|=}{value attr-value|3}
    fi
\}

{key attr-name|set} {value attr-value|-f}
{key attr-name|if} {value attr-value|[ -n "$archive" ] && [ -z "$use_archive" ] && [ "$\{1:-\}" = build ] && [ ! "$archive.failed" -nt "$jar" ]; then}
{key attr-name|    run_java} {value attr-value|$options $\{JBUILD_JAVA_OPTS:-\} -jar "$jar" "$@"}
{key attr-name|    if} {value attr-value|[ "$status" = 0 ] && mkdir -p "$\{archive%/*\}" 2>/dev/null && [ -w "$\{archive%/*\}" ]; then}
{key attr-name|        if} {value attr-value|[ "$\{JBUILD_ARCHIVE:-\}" = wait ]; then}
{key attr-name|            (train)} {value attr-value|</dev/null >/dev/null 2>&1}
        else
{key attr-name|            (train)} {value attr-value|</dev/null >/dev/null 2>&1 &}
        fi
    fi
{key attr-name|    exit} {value attr-value|"$status"}
fi
{key attr-name|if} {value attr-value|[ -n "$\{JBUILD_JAVA_OPTS:-\}" ]; then}
{key attr-name|    run_java} {value attr-value|$options $\{use_archive:+"$use_archive"\} $JBUILD_JAVA_OPTS -jar "$jar" "$@"}
{key attr-name|    exit} {value attr-value|"$status"}
fi
{key attr-name|exec} {value attr-value|"$java_home/bin/java" $options $\{use_archive:+"$use_archive"\} -jar "$jar" "$@"}
