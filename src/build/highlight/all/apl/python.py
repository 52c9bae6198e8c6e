{comment|#!/usr/bin/env python3}
"""Measures jbuild{function|,} Hugo and Jekyll side by side on the same content{function|,} and prints a Markdown table{dyadic-operator operator|.}

All tools take turns in one run{function|,} so that a noisy machine is unfair to all alike{dyadic-operator operator|.} Measured are{dfn builtin|:}

  cold       into an output folder that never existed{function|,} without anything kept from earlier builds
  unchanged  a second build over the first{function|,} in a new process
  one edit   a third{function|,} after one sentence was added to one post

Before each{function|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{dyadic-operator operator|.} Each build is a new process{punctuation|;} its time is
the wall's{function|,} its CPU time that of all its threads{function|,} which other work on the machine disturbs less{function|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{dyadic-operator operator|.} Nothing is deleted before all is measured{dfn builtin|:} on some disks files are made
three times slower after a deletion{dyadic-operator operator|.}
"""

import argparse
import json
import os
import platform
import shutil
import signal
import statistics
import subprocess
import sys
import time
from pathlib import Path

BENCH {function|=} Path{punctuation|(}__file__{punctuation|)}{dyadic-operator operator|.}resolve{punctuation|(}{punctuation|)}{dyadic-operator operator|.}parent
ROOT {function|=} BENCH{dyadic-operator operator|.}parent
MEASURES {function|=} {punctuation|[}"cold"{function|,} "unchanged"{function|,} "one edit"{punctuation|]}


class Tool{dfn builtin|:}
    """One way of building one site{dfn builtin|:} a generator with a JDK or a GOGC{dyadic-operator operator|.}"""

    def __init__{punctuation|(}self{function|,} name{function|,} site_name{function|,} command{function|,} environment{function|=}None{function|,} caches{function|=}{punctuation|(}{punctuation|)}{function|,} measures{function|=}MEASURES{punctuation|)}{dfn builtin|:}
        self{dyadic-operator operator|.}name {function|=} name
        self{dyadic-operator operator|.}site_name {function|=} site_name
        self{dyadic-operator operator|.}command {function|=} command
        self{dyadic-operator operator|.}environment {function|=} environment or {dfn builtin|\{}{dfn builtin|\}}
        self{dyadic-operator operator|.}caches {function|=} caches
        self{dyadic-operator operator|.}measures {function|=} measures


def fail{punctuation|(}message{punctuation|)}{dfn builtin|:}
    sys{dyadic-operator operator|.}exit{punctuation|(}f"bench{monadic-operator operator|/}run{dfn builtin|:} {dfn builtin|\{}message{dfn builtin|\}}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{dfn builtin|:}
    parser {function|=} argparse{dyadic-operator operator|.}ArgumentParser{punctuation|(}description{function|=}__doc__{function|,} formatter_class{function|=}argparse{dyadic-operator operator|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}sizes"{function|,} default{function|=}"{number|50}{function|,}{number|1000}{function|,}{number|10000}"{function|,} help{function|=}"numbers of posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}tools"{function|,} default{function|=}"jbuild{function|,}hugo{function|,}jekyll{function|,}floor"{function|,} help{function|=}"{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}jdk"{function|,} default{function|=}"{number|25}{function|,}{number|17}"{function|,} help{function|=}"Java versions for jbuild{function|,} first also for the floor {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}gogc"{function|,} default{function|=}"{number|100}"{function|,} help{function|=}"values of GOGC for Hugo{function|,} the ratios' base first {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}runs"{function|,} type{function|=}int{function|,} default{function|=}{number|5}{function|,} help{function|=}"runs that count{function|,} after one that does not {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}jekyll{function|-}max"{function|,} type{function|=}int{function|,} default{function|=}{number|1000}{function|,} help{function|=}"largest size for Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}seed"{function|,} type{function|=}int{function|,} default{function|=}{number|1}{function|,} help{function|=}"of the content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}work"{function|,} type{function|=}Path{function|,} help{function|=}"folder for all that is made{punctuation|;} a new one in the system's if not given"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}keep"{function|,} action{function|=}"store_true"{function|,} help{function|=}"keep that folder"{punctuation|)}
    parser{dyadic-operator operator|.}add_argument{punctuation|(}"{function|-}{function|-}json"{function|,} type{function|=}Path{function|,} help{function|=}"write every single measurement here"{punctuation|)}
    return parser{dyadic-operator operator|.}parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{dfn builtin|:}
    """The folder of the JDK of a feature version{function|,} looked for where jbuild's launcher looks too{dyadic-operator operator|.}"""
    parents {function|=} {punctuation|[}"{monadic-operator operator|/}usr{monadic-operator operator|/}lib{monadic-operator operator|/}jvm"{function|,} "{monadic-operator operator|/}usr{monadic-operator operator|/}java"{function|,} "{monadic-operator operator|/}opt{monadic-operator operator|/}java"{function|,} "{monadic-operator operator|/}Library{monadic-operator operator|/}Java{monadic-operator operator|/}JavaVirtualMachines"{punctuation|]}
    parents {function|+}{function|=} {punctuation|[}str{punctuation|(}Path{dyadic-operator operator|.}home{punctuation|(}{punctuation|)} {monadic-operator operator|/} p{punctuation|)} for p in {punctuation|(}"{dyadic-operator operator|.}sdkman{monadic-operator operator|/}candidates{monadic-operator operator|/}java"{function|,} "{dyadic-operator operator|.}jdks"{function|,} "Library{monadic-operator operator|/}Java{monadic-operator operator|/}JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {function|=} {punctuation|[}Path{punctuation|(}os{dyadic-operator operator|.}environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} if "JAVA_HOME" in os{dyadic-operator operator|.}environ else {punctuation|[}{punctuation|]}
    for parent in map{punctuation|(}Path{function|,} parents{punctuation|)}{dfn builtin|:}
        if parent{dyadic-operator operator|.}is_dir{punctuation|(}{punctuation|)}{dfn builtin|:}
            for child in sorted{punctuation|(}parent{dyadic-operator operator|.}iterdir{punctuation|(}{punctuation|)}{punctuation|)}{dfn builtin|:}
                homes {function|+}{function|=} {punctuation|[}child{function|,} child {monadic-operator operator|/} "Contents{monadic-operator operator|/}Home"{punctuation|]}
    for home in homes{dfn builtin|:}
        release {function|=} home {monadic-operator operator|/} "release"
        if release{dyadic-operator operator|.}is_file{punctuation|(}{punctuation|)} and {punctuation|(}home {monadic-operator operator|/} "bin{monadic-operator operator|/}javac"{punctuation|)}{dyadic-operator operator|.}is_file{punctuation|(}{punctuation|)}{dfn builtin|:}
            for line in release{dyadic-operator operator|.}read_text{punctuation|(}{punctuation|)}{dyadic-operator operator|.}splitlines{punctuation|(}{punctuation|)}{dfn builtin|:}
                if line{dyadic-operator operator|.}startswith{punctuation|(}"JAVA_VERSION{function|=}"{punctuation|)} and line{dyadic-operator operator|.}split{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{dyadic-operator operator|.}split{punctuation|(}"{dyadic-operator operator|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {function|=}{function|=} feature{dfn builtin|:}
                    return home{dyadic-operator operator|.}resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK {dfn builtin|\{}feature{dfn builtin|\}} was found in JAVA_HOME{function|,} {dfn builtin|\{}{string|', '}{dyadic-operator operator|.}join{punctuation|(}parents{punctuation|)}{dfn builtin|\}}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}{dfn builtin|:}
    """Puts the tool where it stands alone{function|,} as its users have it{punctuation|;} in a clone the launcher looks for changed sources too{dyadic-operator operator|.}"""
    subprocess{dyadic-operator operator|.}run{punctuation|(}{punctuation|[}ROOT {monadic-operator operator|/} "jbuild"{function|,} "version"{punctuation|]}{function|,} check{function|=}True{function|,} stdout{function|=}subprocess{dyadic-operator operator|.}DEVNULL{punctuation|)}
    folder {function|=} work {monadic-operator operator|/} "jbuild"
    folder{dyadic-operator operator|.}mkdir{punctuation|(}{punctuation|)}
    shutil{dyadic-operator operator|.}copy2{punctuation|(}ROOT {monadic-operator operator|/} "jbuild"{function|,} folder{punctuation|)}
    shutil{dyadic-operator operator|.}copy2{punctuation|(}ROOT {monadic-operator operator|/} "target{monadic-operator operator|/}jbuild{dyadic-operator operator|.}jar"{function|,} folder{punctuation|)}
    return folder {monadic-operator operator|/} "jbuild"


def tools{punctuation|(}options{function|,} work{punctuation|)}{dfn builtin|:}
    wanted {function|=} options{dyadic-operator operator|.}tools{dyadic-operator operator|.}split{punctuation|(}"{function|,}"{punctuation|)}
    made {function|=} {punctuation|[}{punctuation|]}
    jdks {function|=} options{dyadic-operator operator|.}jdk{dyadic-operator operator|.}split{punctuation|(}"{function|,}"{punctuation|)}
    if "jbuild" in wanted{dfn builtin|:}
        launcher {function|=} install{punctuation|(}work{punctuation|)}
        for jdk in jdks{dfn builtin|:}
            environment {function|=} {dfn builtin|\{}"JBUILD_JAVA_HOME"{dfn builtin|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{function|,} "XDG_CACHE_HOME"{dfn builtin|:} str{punctuation|(}work {monadic-operator operator|/} "cache"{punctuation|)}{dfn builtin|\}}
            {comment|# The first build trains the archive of classes; it does not count.}
            made{dyadic-operator operator|.}append{punctuation|(}Tool{punctuation|(}f"jbuild{function|,} JDK {dfn builtin|\{}jdk{dfn builtin|\}}"{function|,} "jbuild"{function|,} {punctuation|[}launcher{function|,} "build"{function|,} "{function|-}q"{function|,} "{function|-}s"{function|,} "SITE"{function|,} "{function|-}d"{function|,} "OUTPUT"{punctuation|]}{function|,}
                             environment{function|,} {punctuation|[}"{dyadic-operator operator|.}jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    if "hugo" in wanted{dfn builtin|:}
        for gogc in options{dyadic-operator operator|.}gogc{dyadic-operator operator|.}split{punctuation|(}"{function|,}"{punctuation|)}{dfn builtin|:}
            made{dyadic-operator operator|.}append{punctuation|(}Tool{punctuation|(}f"Hugo{function|,} GOGC {dfn builtin|\{}gogc{dfn builtin|\}}"{function|,} "hugo"{function|,}
                             {punctuation|[}"hugo"{function|,} "{function|-}{function|-}quiet"{function|,} "{function|-}{function|-}noBuildLock"{function|,} "{function|-}{function|-}cacheDir"{function|,} str{punctuation|(}work {monadic-operator operator|/} "cache{monadic-operator operator|/}hugo"{punctuation|)}{function|,}
                              "{function|-}s"{function|,} "SITE"{function|,} "{function|-}d"{function|,} "OUTPUT"{punctuation|]}{function|,} {dfn builtin|\{}"GOGC"{dfn builtin|:} gogc{dfn builtin|\}}{function|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    if "jekyll" in wanted{dfn builtin|:}
        made{dyadic-operator operator|.}append{punctuation|(}Tool{punctuation|(}"Jekyll"{function|,} "jekyll"{function|,} {punctuation|[}"jekyll"{function|,} "build"{function|,} "{function|-}q"{function|,} "{function|-}s"{function|,} "SITE"{function|,} "{function|-}d"{function|,} "OUTPUT"{punctuation|]}{function|,} {dfn builtin|\{}{dfn builtin|\}}{function|,}
                         {punctuation|[}"{dyadic-operator operator|.}jekyll{function|-}cache"{function|,} "{dyadic-operator operator|.}jekyll{function|-}metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    if "floor" in wanted{dfn builtin|:}
        home {function|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {function|=} work {monadic-operator operator|/} "floor"
        subprocess{dyadic-operator operator|.}run{punctuation|(}{punctuation|[}home {monadic-operator operator|/} "bin{monadic-operator operator|/}javac"{function|,} "{function|-}d"{function|,} classes{function|,} BENCH {monadic-operator operator|/} "Floor{dyadic-operator operator|.}java"{punctuation|]}{function|,} check{function|=}True{punctuation|)}
        flags {function|=} {punctuation|[}"{function|-}XX{dfn builtin|:}{function|+}UseSerialGC"{function|,} "{function|-}XX{statement|:TieredStopAtLevel}{function|=}{number|1}"{function|,} "{function|-}XX{dfn builtin|:}{function|-}UsePerfData"{punctuation|]}
        made{dyadic-operator operator|.}append{punctuation|(}Tool{punctuation|(}f"floor{function|,} JDK {dfn builtin|\{}jdks{punctuation|[}{number|0}{punctuation|]}{dfn builtin|\}}"{function|,} "jbuild"{function|,}
                         {punctuation|[}home {monadic-operator operator|/} "bin{monadic-operator operator|/}java"{function|,} {function|*}flags{function|,} "{function|-}cp"{function|,} classes{function|,} "Floor"{function|,} "SITE"{function|,} "LIST"{function|,} "OUTPUT"{punctuation|]}{function|,} {dfn builtin|\{}{dfn builtin|\}}{function|,} {punctuation|[}{punctuation|]}{function|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command{function|,} environment{function|,} folder{punctuation|)}{dfn builtin|:}
    """Wall seconds{function|,} CPU seconds and peak megabytes of one process{dyadic-operator operator|.}"""
    os{dyadic-operator operator|.}sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder {monadic-operator operator|/} "log"{function|,} "wb"{punctuation|)} as log{dfn builtin|:}
        begin {function|=} time{dyadic-operator operator|.}perf_counter{punctuation|(}{punctuation|)}
        process {function|=} subprocess{dyadic-operator operator|.}Popen{punctuation|(}command{function|,} env{function|=}os{dyadic-operator operator|.}environ {function|\|} environment{function|,} cwd{function|=}folder{function|,} stdin{function|=}subprocess{dyadic-operator operator|.}DEVNULL{function|,}
                                   stdout{function|=}log{function|,} stderr{function|=}log{punctuation|)}
        _{function|,} status{function|,} usage {function|=} os{dyadic-operator operator|.}wait4{punctuation|(}process{dyadic-operator operator|.}pid{function|,} {number|0}{punctuation|)}
        seconds {function|=} time{dyadic-operator operator|.}perf_counter{punctuation|(}{punctuation|)} {function|-} begin
        process{dyadic-operator operator|.}returncode {function|=} os{dyadic-operator operator|.}waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process{dyadic-operator operator|.}returncode {function|!}{function|=} {number|0}{dfn builtin|:}
        fail{punctuation|(}f"{dfn builtin|\{}{string|' '}{dyadic-operator operator|.}join{punctuation|(}map{punctuation|(}str{function|,} command{punctuation|)}{punctuation|)}{dfn builtin|\}} ended with {dfn builtin|\{}process{dyadic-operator operator|.}returncode{dfn builtin|\}}{dfn builtin|:}{monadic-operator operator|\\}n{dfn builtin|\{}{punctuation|(}folder {monadic-operator operator|/} {string|'log'}{punctuation|)}{dyadic-operator operator|.}read_text{punctuation|(}{punctuation|)}{punctuation|[}{function|-}{number|3000}{dfn builtin|:}{punctuation|]}{dfn builtin|\}}"{punctuation|)}
    scale {function|=} {number|1} if sys{dyadic-operator operator|.}platform {function|=}{function|=} "darwin" else {number|1024}
    return seconds{function|,} usage{dyadic-operator operator|.}ru_utime {function|+} usage{dyadic-operator operator|.}ru_stime{function|,} usage{dyadic-operator operator|.}ru_maxrss {function|*} scale {monadic-operator operator|/} {number|1e6}


class Size{dfn builtin|:}
    """All that is measured with one number of posts{dyadic-operator operator|.}"""

    def __init__{punctuation|(}self{function|,} posts{function|,} options{function|,} all_tools{function|,} work{punctuation|)}{dfn builtin|:}
        self{dyadic-operator operator|.}posts {function|=} posts
        self{dyadic-operator operator|.}options {function|=} options
        self{dyadic-operator operator|.}tools {function|=} {punctuation|[}t for t in all_tools if t{dyadic-operator operator|.}site_name {function|!}{function|=} "jekyll" or posts {function|<}{function|=} options{dyadic-operator operator|.}jekyll_max{punctuation|]}
        self{dyadic-operator operator|.}folder {function|=} work {monadic-operator operator|/} str{punctuation|(}posts{punctuation|)}
        self{dyadic-operator operator|.}folder{dyadic-operator operator|.}mkdir{punctuation|(}{punctuation|)}
        self{dyadic-operator operator|.}results {function|=} {dfn builtin|\{}{dfn builtin|\}}
        self{dyadic-operator operator|.}files {function|=} {number|0}
        self{dyadic-operator operator|.}bytes {function|=} {number|0}
        self{dyadic-operator operator|.}check {function|=} ""
        self{dyadic-operator operator|.}edited_name {function|=} None

    def measure{punctuation|(}self{punctuation|)}{dfn builtin|:}
        {comment|# Two variants of a generator have a site each, since they keep things in it.}
        subprocess{dyadic-operator operator|.}run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self{dyadic-operator operator|.}options{dyadic-operator operator|.}jdk{dyadic-operator operator|.}split{punctuation|(}"{function|,}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {monadic-operator operator|/} "bin{monadic-operator operator|/}java"{function|,} BENCH {monadic-operator operator|/} "Generate{dyadic-operator operator|.}java"{function|,}
                        "{function|-}{function|-}posts"{function|,} str{punctuation|(}self{dyadic-operator operator|.}posts{punctuation|)}{function|,} "{function|-}{function|-}seed"{function|,} str{punctuation|(}self{dyadic-operator operator|.}options{dyadic-operator operator|.}seed{punctuation|)}{function|,} "{function|-}{function|-}out"{function|,} self{dyadic-operator operator|.}folder {monadic-operator operator|/} "sites"{function|,}
                        "{function|-}{function|-}templates"{function|,} BENCH {monadic-operator operator|/} "templates"{function|,}
                        "{function|-}{function|-}tools"{function|,} "{function|,}"{dyadic-operator operator|.}join{punctuation|(}sorted{punctuation|(}{dfn builtin|\{}t{dyadic-operator operator|.}site_name for t in self{dyadic-operator operator|.}tools{dfn builtin|\}} {function|\|} {dfn builtin|\{}"jbuild"{dfn builtin|\}}{punctuation|)}{punctuation|)}{punctuation|]}{function|,} check{function|=}True{punctuation|)}
        for tool in self{dyadic-operator operator|.}tools{dfn builtin|:}
            source {function|=} self{dyadic-operator operator|.}folder {monadic-operator operator|/} "sites" {monadic-operator operator|/} tool{dyadic-operator operator|.}site_name
            shutil{dyadic-operator operator|.}copytree{punctuation|(}source{function|,} self{dyadic-operator operator|.}site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self{dyadic-operator operator|.}options{dyadic-operator operator|.}runs {function|+} {number|1}{punctuation|)}{dfn builtin|:}
            for measure in MEASURES{dfn builtin|:}
                for i in range{punctuation|(}len{punctuation|(}self{dyadic-operator operator|.}tools{punctuation|)}{punctuation|)}{dfn builtin|:}
                    tool {function|=} self{dyadic-operator operator|.}tools{punctuation|[}{punctuation|(}i {function|+} run{punctuation|)} % len{punctuation|(}self{dyadic-operator operator|.}tools{punctuation|)}{punctuation|]}
                    if measure in tool{dyadic-operator operator|.}measures and {punctuation|(}run {function|>} {number|0} or not tool{dyadic-operator operator|.}name{dyadic-operator operator|.}startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}{dfn builtin|:}
                        self{dyadic-operator operator|.}once{punctuation|(}tool{function|,} measure{function|,} run{punctuation|)}
            if run {function|=}{function|=} {number|0}{dfn builtin|:}
                self{dyadic-operator operator|.}compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"{dfn builtin|\{}self{dyadic-operator operator|.}posts{dfn builtin|\}} posts{dfn builtin|:} run {dfn builtin|\{}run{dfn builtin|\}} of {dfn builtin|\{}self{dyadic-operator operator|.}options{dyadic-operator operator|.}runs{dfn builtin|\}} done"{function|,} file{function|=}sys{dyadic-operator operator|.}stderr{punctuation|)}

    def site{punctuation|(}self{function|,} tool{punctuation|)}{dfn builtin|:}
        return self{dyadic-operator operator|.}folder {monadic-operator operator|/} "site" {monadic-operator operator|/} tool{dyadic-operator operator|.}name{dyadic-operator operator|.}replace{punctuation|(}" "{function|,} "{function|-}"{punctuation|)}{dyadic-operator operator|.}replace{punctuation|(}"{function|,}"{function|,} ""{punctuation|)}

    def output{punctuation|(}self{function|,} tool{function|,} run{punctuation|)}{dfn builtin|:}
        return self{dyadic-operator operator|.}folder {monadic-operator operator|/} "output" {monadic-operator operator|/} f"{dfn builtin|\{}run{dfn builtin|\}}{function|-}{dfn builtin|\{}self{dyadic-operator operator|.}site{punctuation|(}tool{punctuation|)}{dyadic-operator operator|.}name{dfn builtin|\}}"

    def once{punctuation|(}self{function|,} tool{function|,} measure{function|,} run{punctuation|)}{dfn builtin|:}
        site{function|,} output {function|=} self{dyadic-operator operator|.}site{punctuation|(}tool{punctuation|)}{function|,} self{dyadic-operator operator|.}output{punctuation|(}tool{function|,} run{punctuation|)}
        output{dyadic-operator operator|.}parent{dyadic-operator operator|.}mkdir{punctuation|(}exist_ok{function|=}True{punctuation|)}
        if measure {function|=}{function|=} "cold"{dfn builtin|:}
            for cache in tool{dyadic-operator operator|.}caches{dfn builtin|:}
                shutil{dyadic-operator operator|.}rmtree{punctuation|(}site {monadic-operator operator|/} cache{function|,} ignore_errors{function|=}True{punctuation|)}
        if measure {function|=}{function|=} "one edit"{dfn builtin|:}
            with open{punctuation|(}self{dyadic-operator operator|.}edited{punctuation|(}site{punctuation|)}{function|,} "a"{punctuation|)} as post{dfn builtin|:}
                post{dyadic-operator operator|.}write{punctuation|(}f"{monadic-operator operator|\\}nOne more sentence{function|,} the {dfn builtin|\{}run{dfn builtin|\}}th of its kind{dyadic-operator operator|.}{monadic-operator operator|\\}n"{punctuation|)}
        values {function|=} {dfn builtin|\{}"SITE"{dfn builtin|:} site{function|,} "OUTPUT"{dfn builtin|:} output{function|,} "LIST"{dfn builtin|:} self{dyadic-operator operator|.}folder {monadic-operator operator|/} "list"{dfn builtin|\}}
        command {function|=} {punctuation|[}values{dyadic-operator operator|.}get{punctuation|(}part{function|,} part{punctuation|)} for part in tool{dyadic-operator operator|.}command{punctuation|]}
        {comment|# Only the run that does not count may make the archive of classes, and waits for it.}
        environment {function|=} tool{dyadic-operator operator|.}environment {function|\|} {punctuation|(}{dfn builtin|\{}"JBUILD_ARCHIVE"{dfn builtin|:} "wait"{dfn builtin|\}} if run {function|=}{function|=} {number|0} else {dfn builtin|\{}{dfn builtin|\}}{punctuation|)}
        result {function|=} timed{punctuation|(}command{function|,} environment{function|,} self{dyadic-operator operator|.}folder{punctuation|)}
        if run {function|>} {number|0}{dfn builtin|:}
            self{dyadic-operator operator|.}results{dyadic-operator operator|.}setdefault{punctuation|(}{punctuation|(}tool{dyadic-operator operator|.}name{function|,} measure{punctuation|)}{function|,} {punctuation|[}{punctuation|]}{punctuation|)}{dyadic-operator operator|.}append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self{function|,} site{punctuation|)}{dfn builtin|:}
        """The first post from the middle of the blog's time on{punctuation|;} the same for all tools{dyadic-operator operator|.}"""
        if not self{dyadic-operator operator|.}edited_name{dfn builtin|:}
            with os{dyadic-operator operator|.}scandir{punctuation|(}self{dyadic-operator operator|.}folder {monadic-operator operator|/} "sites{monadic-operator operator|/}jbuild{monadic-operator operator|/}_posts"{punctuation|)} as posts{dfn builtin|:}
                self{dyadic-operator operator|.}edited_name {function|=} min{punctuation|(}post{dyadic-operator operator|.}name for post in posts if post{dyadic-operator operator|.}name {function|>}{function|=} "{number|2019}{function|-}{number|10}"{punctuation|)}
        hugos {function|=} site {monadic-operator operator|/} "content{monadic-operator operator|/}posts" {monadic-operator operator|/} self{dyadic-operator operator|.}edited_name{punctuation|[}len{punctuation|(}"{number|2019}{function|-}{number|10}{function|-}{number|01}{function|-}"{punctuation|)}{dfn builtin|:}{punctuation|]}
