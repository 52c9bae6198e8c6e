#{punctuation|!}{operator|/}usr{operator|/}bin{operator|/}env python3
"""Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table{punctuation|.}

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike{punctuation|.} Measured are{operator|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before {function|left} {punctuation|(}sync{punctuation|)}{punctuation|.} Each build is a new process{punctuation|;} its time is
the wall{operator|'}s{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever {function|held} {punctuation|(}the kernel{operator|'}s maximum resident set{punctuation|)}{punctuation|.} Nothing is deleted before all is measured{operator|:} on some disks files are made
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
from pathlib import Path

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}{punctuation|.}parent
ROOT {operator|=} BENCH{punctuation|.}parent
MEASURES {operator|=} {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class Tool{operator|:}
    """One way of building one site{operator|:} a generator with a JDK or a GOGC{punctuation|.}"""

    def {function|__init__}{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{operator|:}
        self{punctuation|.}name {operator|=} name
        self{punctuation|.}site_name {operator|=} site_name
        self{punctuation|.}command {operator|=} command
        self{punctuation|.}environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self{punctuation|.}caches {operator|=} caches
        self{punctuation|.}measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{operator|:}
    sys{punctuation|.}{function|exit}{punctuation|(}f"bench{operator|/}run{operator|:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{operator|:}
    parser {operator|=} argparse{punctuation|.}{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse{punctuation|.}RawDescriptionHelpFormatter{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}sizes"{punctuation|,} default{operator|=}"{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help{operator|=}"numbers of {function|posts} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}tools"{punctuation|,} default{operator|=}"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help{operator|=}"{punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}jdk"{punctuation|,} default{operator|=}"{number|25}{punctuation|,}{number|17}"{punctuation|,} help{operator|=}"Java versions {keyword|for} jbuild{punctuation|,} first also {keyword|for} the {function|floor} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}gogc"{punctuation|,} default{operator|=}"{number|100}"{punctuation|,} help{operator|=}"values of GOGC {keyword|for} Hugo{punctuation|,} the ratios{operator|'} base {function|first} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}runs"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}"runs that count{punctuation|,} after one that does {function|not} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}jekyll{operator|-}max"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}"largest size {keyword|for} {function|Jekyll} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}seed"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}"of the {function|content} {punctuation|(}{comment|%(default)s)")}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}work"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"folder {keyword|for} all that is made{punctuation|;} a new one in the system{operator|'}s {keyword|if} not given"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}keep"{punctuation|,} action{operator|=}"store_true"{punctuation|,} help{operator|=}"keep that folder"{punctuation|)}
    parser{punctuation|.}{function|add_argument}{punctuation|(}"{operator|-}{operator|-}json"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"write every single measurement here"{punctuation|)}
    {keyword|return} parser{punctuation|.}{function|parse_args}{punctuation|(}{punctuation|)}


def {function|jdk_home}{punctuation|(}feature{punctuation|)}{operator|:}
    """The folder of the JDK of a feature version{punctuation|,} looked {keyword|for} where jbuild{operator|'}s launcher looks too{punctuation|.}"""
    parents {operator|=} {punctuation|[}"{operator|/}usr{operator|/}lib{operator|/}jvm"{punctuation|,} "{operator|/}usr{operator|/}java"{punctuation|,} "{operator|/}opt{operator|/}java"{punctuation|,} "{operator|/}Library{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|]}
    parents {operator|+}{operator|=} {punctuation|[}{function|str}{punctuation|(}Path{punctuation|.}{function|home}{punctuation|(}{punctuation|)} {operator|/} p{punctuation|)} {keyword|for} p {function|in} {punctuation|(}"{punctuation|.}sdkman{operator|/}candidates{operator|/}java"{punctuation|,} "{punctuation|.}jdks"{punctuation|,} "Library{operator|/}Java{operator|/}JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os{punctuation|.}environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} "JAVA_HOME" in os{punctuation|.}environ {keyword|else} {punctuation|[}{punctuation|]}
    {keyword|for} parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{operator|:}
        {keyword|if} parent{punctuation|.}{function|is_dir}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} child in {function|sorted}{punctuation|(}parent{punctuation|.}{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{operator|:}
                homes {operator|+}{operator|=} {punctuation|[}child{punctuation|,} child {operator|/} "Contents{operator|/}Home"{punctuation|]}
    {keyword|for} home in homes{operator|:}
        release {operator|=} home {operator|/} "release"
        {keyword|if} release{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)} {function|and} {punctuation|(}home {operator|/} "bin{operator|/}javac"{punctuation|)}{punctuation|.}{function|is_file}{punctuation|(}{punctuation|)}{operator|:}
            {keyword|for} line in release{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|.}{function|splitlines}{punctuation|(}{punctuation|)}{operator|:}
                {keyword|if} line{punctuation|.}{function|startswith}{punctuation|(}"JAVA_VERSION{operator|=}"{punctuation|)} and line{punctuation|.}{function|split}{punctuation|(}{string|'"'}{punctuation|)}{punctuation|[}{number|1}{punctuation|]}{punctuation|.}{function|split}{punctuation|(}"{punctuation|.}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|==} feature{operator|:}
                    {keyword|return} home{punctuation|.}{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f"no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}{string|', '}{punctuation|.}{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{operator|:}
    """Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} in a clone the launcher looks {keyword|for} changed sources too{punctuation|.}"""
    subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}ROOT {operator|/} "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|)}
    folder {operator|=} work {operator|/} "jbuild"
    folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} "jbuild"{punctuation|,} folder{punctuation|)}
    shutil{punctuation|.}{function|copy2}{punctuation|(}ROOT {operator|/} "target{operator|/}jbuild{punctuation|.}jar"{punctuation|,} folder{punctuation|)}
    {keyword|return} folder {operator|/} "jbuild"


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{operator|:}
    wanted {operator|=} options{punctuation|.}tools{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    {keyword|if} "jbuild" in wanted{operator|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in jdks{operator|:}
            environment {operator|=} {punctuation|\{}"JBUILD_JAVA_HOME"{operator|:} {function|str}{punctuation|(}{function|jdk_home}{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} "XDG_CACHE_HOME"{operator|:} {function|str}{punctuation|(}work {operator|/} "cache"{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count{punctuation|.}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}"{punctuation|.}jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "hugo" in wanted{operator|:}
        {keyword|for} gogc in options{punctuation|.}gogc{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{operator|:}
            made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "{operator|-}{operator|-}quiet"{punctuation|,} "{operator|-}{operator|-}noBuildLock"{punctuation|,} "{operator|-}{operator|-}cacheDir"{punctuation|,} {function|str}{punctuation|(}work {operator|/} "cache{operator|/}hugo"{punctuation|)}{punctuation|,}
                              "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}"GOGC"{operator|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "jekyll" in wanted{operator|:}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "{operator|-}q"{punctuation|,} "{operator|-}s"{punctuation|,} "SITE"{punctuation|,} "{operator|-}d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}"{punctuation|.}jekyll{operator|-}cache"{punctuation|,} "{punctuation|.}jekyll{operator|-}metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "floor" in wanted{operator|:}
        home {operator|=} {function|jdk_home}{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work {operator|/} "floor"
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}home {operator|/} "bin{operator|/}javac"{punctuation|,} "{operator|-}d"{punctuation|,} classes{punctuation|,} BENCH {operator|/} "Floor{punctuation|.}java"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}"{operator|-}XX{operator|:}{operator|+}UseSerialGC"{punctuation|,} "{operator|-}XX{operator|:}TieredStopAtLevel{operator|=}{number|1}"{punctuation|,} "{operator|-}XX{operator|:}{operator|-}UsePerfData"{punctuation|]}
        made{punctuation|.}{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home {operator|/} "bin{operator|/}java"{punctuation|,} {operator|*}flags{punctuation|,} "{operator|-}cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|return} made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{operator|:}
    """Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process{punctuation|.}"""
    os{punctuation|.}{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder {operator|/} "log"{punctuation|,} "wb"{punctuation|)} as log{operator|:}
        begin {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)}
        process {operator|=} subprocess{punctuation|.}{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os{punctuation|.}environ {operator|\|} environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess{punctuation|.}DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os{punctuation|.}{function|wait4}{punctuation|(}process{punctuation|.}pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time{punctuation|.}{function|perf_counter}{punctuation|(}{punctuation|)} {operator|-} begin
        process{punctuation|.}returncode {operator|=} os{punctuation|.}{function|waitstatus_to_exitcode}{punctuation|(}status{punctuation|)}
    {keyword|if} process{punctuation|.}returncode {punctuation|!}{operator|=} {number|0}{operator|:}
        {function|fail}{punctuation|(}f"{punctuation|\{}{string|' '}{punctuation|.}{function|join}{punctuation|(}{function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process{punctuation|.}returncode{punctuation|\}}{operator|:}{operator|\\}n{punctuation|\{}{punctuation|(}folder {operator|/} {string|'log'}{punctuation|)}{punctuation|.}{function|read_text}{punctuation|(}{punctuation|)}{punctuation|[}{operator|-}{number|3000}{operator|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys{punctuation|.}platform {operator|==} "darwin" {keyword|else} {number|1024}
    {keyword|return} seconds{punctuation|,} usage{punctuation|.}ru_utime {operator|+} usage{punctuation|.}ru_stime{punctuation|,} usage{punctuation|.}ru_maxrss {operator|*} scale {operator|/} {number|1e6}


class Size{operator|:}
    """All that is measured with one number of posts{punctuation|.}"""

    def {function|__init__}{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{operator|:}
        self{punctuation|.}posts {operator|=} posts
        self{punctuation|.}options {operator|=} options
        self{punctuation|.}tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t{punctuation|.}site_name {punctuation|!}{operator|=} "jekyll" or posts {operator|<=} options{punctuation|.}jekyll_max{punctuation|]}
        self{punctuation|.}folder {operator|=} work {operator|/} {function|str}{punctuation|(}posts{punctuation|)}
        self{punctuation|.}folder{punctuation|.}{function|mkdir}{punctuation|(}{punctuation|)}
        self{punctuation|.}results {operator|=} {punctuation|\{}{punctuation|\}}
        self{punctuation|.}files {operator|=} {number|0}
        self{punctuation|.}bytes {operator|=} {number|0}
        self{punctuation|.}check {operator|=} ""
        self{punctuation|.}edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{operator|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it{punctuation|.}
        subprocess{punctuation|.}{function|run}{punctuation|(}{punctuation|[}{function|jdk_home}{punctuation|(}self{punctuation|.}options{punctuation|.}jdk{punctuation|.}{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|/} "bin{operator|/}java"{punctuation|,} BENCH {operator|/} "Generate{punctuation|.}java"{punctuation|,}
                        "{operator|-}{operator|-}posts"{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}posts{punctuation|)}{punctuation|,} "{operator|-}{operator|-}seed"{punctuation|,} {function|str}{punctuation|(}self{punctuation|.}options{punctuation|.}seed{punctuation|)}{punctuation|,} "{operator|-}{operator|-}out"{punctuation|,} self{punctuation|.}folder {operator|/} "sites"{punctuation|,}
                        "{operator|-}{operator|-}templates"{punctuation|,} BENCH {operator|/} "templates"{punctuation|,}
                        "{operator|-}{operator|-}tools"{punctuation|,} "{punctuation|,}"{punctuation|.}{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t{punctuation|.}site_name {keyword|for} t in self{punctuation|.}tools{punctuation|\}} {operator|\|} {punctuation|\{}"jbuild"{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool in self{punctuation|.}tools{operator|:}
            source {operator|=} self{punctuation|.}folder {operator|/} "sites" {operator|/} tool{punctuation|.}site_name
            shutil{punctuation|.}{function|copytree}{punctuation|(}source{punctuation|,} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in {function|range}{punctuation|(}self{punctuation|.}options{punctuation|.}runs {operator|+} {number|1}{punctuation|)}{operator|:}
            {keyword|for} measure in MEASURES{operator|:}
                {keyword|for} {number|i} in {function|range}{punctuation|(}{function|len}{punctuation|(}self{punctuation|.}tools{punctuation|)}{punctuation|)}{operator|:}
                    tool {operator|=} self{punctuation|.}tools{punctuation|[}{punctuation|(}{number|i} {operator|+} run{punctuation|)} {comment|% len(self.tools)]}
                    {keyword|if} measure in tool{punctuation|.}measures {function|and} {punctuation|(}run {operator|>} {number|0} or not tool{punctuation|.}name{punctuation|.}{function|startswith}{punctuation|(}"floor"{punctuation|)}{punctuation|)}{operator|:}
                        self{punctuation|.}{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|==} {number|0}{operator|:}
                self{punctuation|.}{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f"{punctuation|\{}self{punctuation|.}posts{punctuation|\}} posts{operator|:} run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self{punctuation|.}options{punctuation|.}runs{punctuation|\}} done"{punctuation|,} file{operator|=}sys{punctuation|.}stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}folder {operator|/} "site" {operator|/} tool{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}" "{punctuation|,} "{operator|-}"{punctuation|)}{punctuation|.}{function|replace}{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{operator|:}
        {keyword|return} self{punctuation|.}folder {operator|/} "output" {operator|/} f"{punctuation|\{}run{punctuation|\}}{operator|-}{punctuation|\{}self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|.}name{punctuation|\}}"

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{operator|:}
        site{punctuation|,} output {operator|=} self{punctuation|.}{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self{punctuation|.}{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output{punctuation|.}parent{punctuation|.}{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} "cold"{operator|:}
            {keyword|for} cache in tool{punctuation|.}caches{operator|:}
                shutil{punctuation|.}{function|rmtree}{punctuation|(}site {operator|/} cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|==} "one edit"{operator|:}
            with {function|open}{punctuation|(}self{punctuation|.}{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} as post{operator|:}
                post{punctuation|.}{function|write}{punctuation|(}f"{operator|\\}nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind{operator|.\\}n"{punctuation|)}
        values {operator|=} {punctuation|\{}"SITE"{operator|:} site{punctuation|,} "OUTPUT"{operator|:} output{punctuation|,} "LIST"{operator|:} self{punctuation|.}folder {operator|/} "list"{punctuation|\}}
        command {operator|=} {punctuation|[}values{punctuation|.}{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool{punctuation|.}command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits {keyword|for} it{punctuation|.}
        environment {operator|=} tool{punctuation|.}environment {operator|\|} {punctuation|(}{punctuation|\{}"JBUILD_ARCHIVE"{operator|:} "wait"{punctuation|\}} {keyword|if} run {operator|==} {number|0} {keyword|else} {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self{punctuation|.}folder{punctuation|)}
        {keyword|if} run {operator|>} {number|0}{operator|:}
            self{punctuation|.}results{punctuation|.}{function|setdefault}{punctuation|(}{punctuation|(}tool{punctuation|.}name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}{punctuation|.}{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{operator|:}
        """The first post from the middle of the blog{operator|'}s time on{punctuation|;} the same {keyword|for} all tools{punctuation|.}"""
        {keyword|if} not self{punctuation|.}edited_name{operator|:}
            with os{punctuation|.}{function|scandir}{punctuation|(}self{punctuation|.}folder {operator|/} "sites{operator|/}jbuild{operator|/}_posts"{punctuation|)} as posts{operator|:}
                self{punctuation|.}edited_name {operator|=} {function|min}{punctuation|(}post{punctuation|.}name {keyword|for} post in posts {keyword|if} post{punctuation|.}name {operator|>=} "{number|2019}{operator|-}{number|10}"{punctuation|)}
        hugos {operator|=} site {operator|/} "content{operator|/}posts" {operator|/} self{punctuation|.}edited_name{punctuation|[}{function|len}{punctuation|(}"{number|2019}{operator|-}{number|10}{operator|-}{number|01}{operator|-}"{punctuation|)}{operator|:}{punctuation|]}
