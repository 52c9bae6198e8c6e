#{operator|!}{operator|/}usr{operator|/}bin{operator|/}env python3
"""{class-name|Measures} jbuild{punctuation|,} {class-name|Hugo} and {class-name|Jekyll} side by side on the same content{punctuation|,} and prints a {class-name|Markdown} table{punctuation|.}

{class-name|All} tools take turns in one run{punctuation|,} so that a noisy machine is unfair to {builtin|all} alike{punctuation|.} {class-name|Measured} are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

{class-name|Before} each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}{punctuation|.} {class-name|Each} build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its {class-name|CPU} time that of {builtin|all} its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}{punctuation|.} {class-name|Nothing} is deleted before {builtin|all} is measured{punctuation|:} on some disks files are made
three times slower after a deletion{punctuation|.}
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
from pathlib import {class-name|Path}

{class-name|BENCH} {operator|=} {function-calls function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function-calls function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
{class-name|ROOT} {operator|=} {class-name|BENCH}{punctuation|.}parent
{class-name|MEASURES} {operator|=} {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class {class-name|Tool}{punctuation|:}
    """{class-name|One} way of building one site{punctuation|:} a generator with a {class-name|JDK} or a {class-name|GOGC}{punctuation|.}"""

    def {function-calls function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}{class-name|None}{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}{class-name|MEASURES}{punctuation|)}{punctuation|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function-calls function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys{punctuation|.}{function-calls function|exit}{punctuation|(}f"bench{operator|/}run{punctuation|:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


def {function-calls function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse{punctuation|.}{function-calls function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}{class-name|RawDescriptionHelpFormatter}{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}sizes"{punctuation|,} {keyword|default}{operator|=}"{int-literal number|50}{punctuation|,}{int-literal number|1000}{punctuation|,}{int-literal number|10000}"{punctuation|,} help{operator|=}"numbers of posts {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}tools"{punctuation|,} {keyword|default}{operator|=}"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}{builtin|floor}"{punctuation|,} help{operator|=}"{punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}jdk"{punctuation|,} {keyword|default}{operator|=}"{int-literal number|25}{punctuation|,}{int-literal number|17}"{punctuation|,} help{operator|=}"{class-name|Java} versions {keyword|for} jbuild{punctuation|,} first also {keyword|for} the {builtin|floor} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}gogc"{punctuation|,} {keyword|default}{operator|=}"{int-literal number|100}"{punctuation|,} help{operator|=}"values of {class-name|GOGC} {keyword|for} {class-name|Hugo}{punctuation|,} the ratios' base first {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}runs"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{int-literal number|5}{punctuation|,} help{operator|=}"runs that count{punctuation|,} after one that does not {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}jekyll{operator|-}{builtin|max}"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{int-literal number|1000}{punctuation|,} help{operator|=}"largest size {keyword|for} {class-name|Jekyll} {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}seed"{punctuation|,} {keyword|type}{operator|=}int{punctuation|,} {keyword|default}{operator|=}{int-literal number|1}{punctuation|,} help{operator|=}"of the content {punctuation|(}{operator|%}{punctuation|(}{keyword|default}{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}work"{punctuation|,} {keyword|type}{operator|=}{class-name|Path}{punctuation|,} help{operator|=}"folder {keyword|for} {builtin|all} that is made{punctuation|;} a new one in the system's {keyword|if} not given"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}keep"{punctuation|,} action{operator|=}"store_true"{punctuation|,} help{operator|=}"keep that folder"{punctuation|)}
    parser{punctuation|.}{function-calls function|add_argument}{punctuation|(}"{operator|--}json"{punctuation|,} {keyword|type}{operator|=}{class-name|Path}{punctuation|,} help{operator|=}"write every single measurement here"{punctuation|)}
    {keyword|return} parser{punctuation|.}{function-calls function|parse_args}{punctuation|(}{punctuation|)}


def {function-calls function|jdk_home}{punctuation|(}feature{punctuation|)}{punctuation|:}
    """{class-name|The} folder of the {class-name|JDK} of a feature version{punctuation|,} looked {keyword|for} where jbuild's launcher looks too{punctuation|.}"""
    parents {operator|=} {punctuation|[}"{operator|/}usr{operator|/}lib{operator|/}jvm"{punctuation|,} "{operator|/}usr{operator|/}java"{punctuation|,} "{operator|/}opt{operator|/}java"{punctuation|,} "{operator|/}{class-name|Library}{operator|/}{class-name|Java}{operator|/}{class-name|JavaVirtualMachines}"{punctuation|]}
    parents {operator|+=} {punctuation|[}{function-calls function|str}{punctuation|(}{class-name|Path}{punctuation|.}{function-calls function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p in {punctuation|(}"{punctuation|.}sdkman{operator|/}candidates{operator|/}java"{punctuation|,} "{punctuation|.}jdks"{punctuation|,} "{class-name|Library}{operator|/}{class-name|Java}{operator|/}{class-name|JavaVirtualMachines}"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function-calls function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} "JAVA_HOME" in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent in {function-calls function|map}{punctuation|(}{class-name|Path}{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent{punctuation|.}{function-calls function|is_dir}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child in {function-calls function|sorted}{punctuation|(}parent{punctuation|.}{function-calls function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+=} {punctuation|[}child{punctuation|,} child {operator|/} "{class-name|Contents}{operator|/}{class-name|Home}"{punctuation|]}
    {keyword|for} home in homes{punctuation|:}
        release {operator|=} home {operator|/} "release"
        {keyword|if} release{punctuation|.}{function-calls function|is_file}{punctuation|(}{punctuation|)} and {punctuation|(}home {operator|/} "bin{operator|/}javac"{punctuation|)}{punctuation|.}{function-calls function|is_file}{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line in release{punctuation|.}{function-calls function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function-calls function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line{punctuation|.}{function-calls function|startswith}{punctuation|(}"JAVA_VERSION{operator|=}"{punctuation|)} and line{punctuation|.}{function-calls function|split}{punctuation|(}'"'{punctuation|)}{punctuation|[}{int-literal number|1}{punctuation|]}{punctuation|.}{function-calls function|split}{punctuation|(}"{punctuation|.}"{punctuation|)}{punctuation|[}{int-literal number|0}{punctuation|]} {operator|==} feature{punctuation|:}
                    {keyword|return} home{punctuation|.}{function-calls function|resolve}{punctuation|(}{punctuation|)}
    {function-calls function|fail}{punctuation|(}f"no {class-name|JDK} {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '{punctuation|.}{function-calls function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


def {function-calls function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    """{class-name|Puts} the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} in a clone the launcher looks {keyword|for} changed sources too{punctuation|.}"""
    subprocess{punctuation|.}{function-calls function|run}{punctuation|(}{punctuation|[}{class-name|ROOT} {operator|/} "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check{operator|=}{class-name|True}{punctuation|,} stdout{operator|=}subprocess{punctuation|.}{class-name|DEVNULL}{punctuation|)}
    folder {operator|=} work {operator|/} "jbuild"
    folder{punctuation|.}{function-calls function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function-calls function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} "jbuild"{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function-calls function|copy2}{punctuation|(}{class-name|ROOT} {operator|/} "target{operator|/}jbuild{punctuation|.}jar"{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} "jbuild"


def {function-calls function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function-calls function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function-calls function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    {keyword|if} "jbuild" in wanted{punctuation|:}
        launcher {operator|=} {function-calls function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}"JBUILD_JAVA_HOME"{punctuation|:} {function-calls function|str}{punctuation|(}{function-calls function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} "XDG_CACHE_HOME"{punctuation|:} {function-calls function|str}{punctuation|(}work {operator|/} "cache"{punctuation|)}{punctuation|\}}
            # {class-name|The} first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}{function-calls function|append}{punctuation|(}{function-calls function|Tool}{punctuation|(}f"jbuild{punctuation|,} {class-name|JDK} {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "{class-name|SITE}"{punctuation|,} "{operator|-}d"{punctuation|,} "{class-name|OUTPUT}"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}"{punctuation|.}jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "hugo" in wanted{punctuation|:}
        {keyword|for} gogc in options{punctuation|.}gogc{punctuation|.}{function-calls function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            made{punctuation|.}{function-calls function|append}{punctuation|(}{function-calls function|Tool}{punctuation|(}f"{class-name|Hugo}{punctuation|,} {class-name|GOGC} {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "{operator|--}quiet"{punctuation|,} "{operator|--}noBuildLock"{punctuation|,} "{operator|--}cacheDir"{punctuation|,} {function-calls function|str}{punctuation|(}work {operator|/} "cache{operator|/}hugo"{punctuation|)}{punctuation|,}
                              "{operator|-}s"{punctuation|,} "{class-name|SITE}"{punctuation|,} "{operator|-}d"{punctuation|,} "{class-name|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}"{class-name|GOGC}"{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "jekyll" in wanted{punctuation|:}
        made{punctuation|.}{function-calls function|append}{punctuation|(}{function-calls function|Tool}{punctuation|(}"{class-name|Jekyll}"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "{class-name|SITE}"{punctuation|,} "{operator|-}d"{punctuation|,} "{class-name|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}"{punctuation|.}jekyll{operator|-}cache"{punctuation|,} "{punctuation|.}jekyll{operator|-}metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "{builtin|floor}" in wanted{punctuation|:}
        home {operator|=} {function-calls function|jdk_home}{punctuation|(}jdks{punctuation|[}{int-literal number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} "{builtin|floor}"
        subprocess{punctuation|.}{function-calls function|run}{punctuation|(}{punctuation|[}home {operator|/} "bin{operator|/}javac"{punctuation|,} "{operator|-}d"{punctuation|,} classes{punctuation|,} {class-name|BENCH} {operator|/} "{class-name|Floor}{punctuation|.}java"{punctuation|]}{punctuation|,} check{operator|=}{class-name|True}{punctuation|)}
        flags {operator|=} {punctuation|[}"{operator|-}{class-name|XX}{punctuation|:}{operator|+}{class-name|UseSerialGC}"{punctuation|,} "{operator|-}{class-name|XX}{punctuation|:}{class-name|TieredStopAtLevel}{operator|=}{int-literal number|1}"{punctuation|,} "{operator|-}{class-name|XX}{punctuation|:}{operator|-}{class-name|UsePerfData}"{punctuation|]}
        made{punctuation|.}{function-calls function|append}{punctuation|(}{function-calls function|Tool}{punctuation|(}f"{builtin|floor}{punctuation|,} {class-name|JDK} {punctuation|\{}jdks{punctuation|[}{int-literal number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} "bin{operator|/}java"{punctuation|,} *flags{punctuation|,} "{operator|-}cp"{punctuation|,} classes{punctuation|,} "{class-name|Floor}"{punctuation|,} "{class-name|SITE}"{punctuation|,} "{class-name|LIST}"{punctuation|,} "{class-name|OUTPUT}"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function-calls function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    """{class-name|Wall} seconds{punctuation|,} {class-name|CPU} seconds and peak megabytes of one process{punctuation|.}"""
    os{punctuation|.}{function-calls function|sync}{punctuation|(}{punctuation|)}
    with {function-calls function|open}{punctuation|(}folder {operator|/} "{builtin|log}"{punctuation|,} "wb"{punctuation|)} as {builtin|log}{punctuation|:}
        begin {operator|=} time{punctuation|.}{function-calls function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function-calls function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}{class-name|DEVNULL}{punctuation|,}
                                   stdout{operator|=}{builtin|log}{punctuation|,} stderr{operator|=}{builtin|log}{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function-calls function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {int-literal number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function-calls function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function-calls function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {operator|!=} {int-literal number|0}{punctuation|:}
        {function-calls function|fail}{punctuation|(}f"{punctuation|\{}' '{punctuation|.}{function-calls function|join}{punctuation|(}{function-calls function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder {operator|/} '{builtin|log}'{punctuation|)}{punctuation|.}{function-calls function|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{int-literal number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    scale {operator|=} {int-literal number|1} {keyword|if} sys{punctuation|.}platform {operator|==} "darwin" {keyword|else} {int-literal number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {decimal-float-literal number|1e6}


class {class-name|Size}{punctuation|:}
    """{class-name|All} that is measured with one number of posts{punctuation|.}"""

    def {function-calls function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{punctuation|.}site_name {operator|!=} "jekyll" or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function-calls function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function-calls function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {int-literal number|0}
        self{punctuation|.}bytes {operator|=} {int-literal number|0}
        self{punctuation|.}check {operator|=} ""
        self{punctuation|.}edited_name {operator|=} {class-name|None}

    def {function-calls function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # {class-name|Two} variants of a generator have a site each{punctuation|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}{function-calls function|run}{punctuation|(}{punctuation|[}{function-calls function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function-calls function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{int-literal number|0}{punctuation|]}{punctuation|)} {operator|/} "bin{operator|/}java"{punctuation|,} {class-name|BENCH} {operator|/} "{class-name|Generate}{punctuation|.}java"{punctuation|,}
                        "{operator|--}posts"{punctuation|,} {function-calls function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} "{operator|--}seed"{punctuation|,} {function-calls function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} "{operator|--}out"{punctuation|,} self{punctuation|.}folder {operator|/} "sites"{punctuation|,}
                        "{operator|--}templates"{punctuation|,} {class-name|BENCH} {operator|/} "templates"{punctuation|,}
                        "{operator|--}tools"{punctuation|,} "{punctuation|,}"{punctuation|.}{function-calls function|join}{punctuation|(}{function-calls function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}"jbuild"{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}{class-name|True}{punctuation|)}
        {keyword|for} tool in self{punctuation|.}tools{punctuation|:}
            source {operator|=} self{punctuation|.}folder {operator|/} "sites" {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function-calls function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function-calls function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function-calls function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {int-literal number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure in {class-name|MEASURES}{punctuation|:}
                {keyword|for} i in {function-calls function|range}{punctuation|(}{function-calls function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}i {operator|+} run{punctuation|)} {operator|%} {function-calls function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool{punctuation|.}measures and {punctuation|(}run {punctuation|>} {int-literal number|0} or not tool{punctuation|.}name{punctuation|.}{function-calls function|startswith}{punctuation|(}"{builtin|floor}"{punctuation|)}{punctuation|)}{punctuation|:}
                        self{punctuation|.}{function-calls function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {int-literal number|0}{punctuation|:}
                self{punctuation|.}{function-calls function|compare}{punctuation|(}{punctuation|)}
            {function-calls function|print}{punctuation|(}f"{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts{punctuation|:} run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done"{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function-calls function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} "site" {operator|/} tool{punctuation|.}name{punctuation|.}{function-calls function|replace}{punctuation|(}" "{punctuation|,} "{operator|-}"{punctuation|)}{punctuation|.}{function-calls function|replace}{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def {function-calls function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        {keyword|return} self{punctuation|.}folder {operator|/} "output" {operator|/} f"{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self{punctuation|.}{function-calls function|site}{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}"

    def {function-calls function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function-calls function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function-calls function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function-calls function|mkdir}{punctuation|(}exist_ok{operator|=}{class-name|True}{punctuation|)}
        {keyword|if} measure {operator|==} "cold"{punctuation|:}
            {keyword|for} cache in tool{punctuation|.}caches{punctuation|:}
                shutil{punctuation|.}{function-calls function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}{class-name|True}{punctuation|)}
        {keyword|if} measure {operator|==} "one edit"{punctuation|:}
            with {function-calls function|open}{punctuation|(}self{punctuation|.}{function-calls function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} as post{punctuation|:}
                post{punctuation|.}{function-calls function|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind{punctuation|.}\\n"{punctuation|)}
        values {operator|=} {punctuation|\{}"{class-name|SITE}"{punctuation|:} site{punctuation|,} "{class-name|OUTPUT}"{punctuation|:} output{punctuation|,} "{class-name|LIST}"{punctuation|:} self{punctuation|.}folder {operator|/} "list"{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function-calls function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{punctuation|.}command{punctuation|]}
        # {class-name|Only} the run that does not count may make the archive of classes{punctuation|,} and waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}"JBUILD_ARCHIVE"{punctuation|:} "wait"{punctuation|\}} {keyword|if} run {operator|==} {int-literal number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function-calls function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {punctuation|>} {int-literal number|0}{punctuation|:}
            self{punctuation|.}results{punctuation|.}{function-calls function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function-calls function|append}{punctuation|(}result{punctuation|)}

    def {function-calls function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        """{class-name|The} first post from the middle of the blog's time on{punctuation|;} the same {keyword|for} {builtin|all} tools{punctuation|.}"""
        {keyword|if} not self{punctuation|.}edited_name{punctuation|:}
            with os{punctuation|.}{function-calls function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} "sites{operator|/}jbuild{operator|/}_posts"{punctuation|)} as posts{punctuation|:}
                self{punctuation|.}edited_name {operator|=} {builtin|min}{punctuation|(}post{punctuation|.}name {keyword|for} post in posts {keyword|if} post{punctuation|.}name {operator|>=} "{int-literal number|2019}{operator|-}{int-literal number|10}"{punctuation|)}
        hugos {operator|=} site {operator|/} "content{operator|/}posts" {operator|/} self{punctuation|.}edited_name{punctuation|[}{function-calls function|len}{punctuation|(}"{int-literal number|2019}{operator|-}{int-literal number|10}{operator|-}{int-literal number|01}{operator|-}"{punctuation|)}{punctuation|:}{punctuation|]}
