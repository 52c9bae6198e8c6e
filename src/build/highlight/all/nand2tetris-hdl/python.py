#!/usr/bin/env python3
"""Measures jbuild{punctuation|,} Hugo and Jekyll side by side on the same content{punctuation|,} and prints a Markdown table.

All tools take turns in one run{punctuation|,} so that a noisy machine is unfair to all alike. Measured are{punctuation|:}

  cold       into an output folder that never existed{punctuation|,} without anything kept from earlier builds
  unchanged  a second build over the first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added to one post

Before each{punctuation|,} the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's{punctuation|,} its CPU time that of all its threads{punctuation|,} which other work on the machine disturbs less{punctuation|,} its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is measured{punctuation|:} on some disks files are made
three times slower after a deletion.
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

BENCH {operator|=} {function|Path}{punctuation|(}__file__{punctuation|)}.{function|resolve}{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class Tool{punctuation|:}
    """One way of building one site{punctuation|:} a generator with a JDK or a GOGC."""

    def __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment or {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


def {function|fail}{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.{function|exit}{punctuation|(}f"bench/run{punctuation|:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


def {function|arguments}{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.{function|ArgumentParser}{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}"--sizes"{punctuation|,} default{operator|=}"{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help{operator|=}"numbers of posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--tools"{punctuation|,} default{operator|=}"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help{operator|=}"{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jdk"{punctuation|,} default{operator|=}"{number|25}{punctuation|,}{number|17}"{punctuation|,} help{operator|=}"Java versions for jbuild{punctuation|,} first also for the floor {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--gogc"{punctuation|,} default{operator|=}"{number|100}"{punctuation|,} help{operator|=}"values of GOGC for Hugo{punctuation|,} the ratios' base first {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--runs"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}"runs that count{punctuation|,} after one that does not {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jekyll-max"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}"largest size for Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--seed"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}"of the content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--work"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"folder for all that is made{punctuation|;} a new one in the system's if not given"{punctuation|)}
    parser.add_argument{punctuation|(}"--keep"{punctuation|,} action{operator|=}"store_true"{punctuation|,} help{operator|=}"keep that folder"{punctuation|)}
    parser.add_argument{punctuation|(}"--json"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"write every single measurement here"{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    """The folder of the JDK of a feature version{punctuation|,} looked for where jbuild's launcher looks too."""
    parents {operator|=} {punctuation|[}"/usr/lib/jvm"{punctuation|,} "/usr/java"{punctuation|,} "/opt/java"{punctuation|,} "/Library/Java/JavaVirtualMachines"{punctuation|]}
    parents +{operator|=} {punctuation|[}{function|str}{punctuation|(}Path.{function|home}{punctuation|(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}".sdkman/candidates/java"{punctuation|,} ".jdks"{punctuation|,} "Library/Java/JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}{function|Path}{punctuation|(}os.environ{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} if "JAVA_HOME" in os.environ else {punctuation|[}{punctuation|]}
    for parent in {function|map}{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child in {function|sorted}{punctuation|(}parent.{function|iterdir}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes +{operator|=} {punctuation|[}child{punctuation|,} child / "Contents/Home"{punctuation|]}
    for home in homes{punctuation|:}
        release {operator|=} home / "release"
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / "bin/javac"{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_text{punctuation|(}{punctuation|)}.{function|splitlines}{punctuation|(}{punctuation|)}{punctuation|:}
                if line.{function|startswith}{punctuation|(}"JAVA_VERSION{operator|=}"{punctuation|)} and line.{function|split}{punctuation|(}'"'{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.{function|split}{punctuation|(}"."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} feature{punctuation|:}
                    return home.{function|resolve}{punctuation|(}{punctuation|)}
    {function|fail}{punctuation|(}f"no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '.{function|join}{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


def {function|install}{punctuation|(}work{punctuation|)}{punctuation|:}
    """Puts the tool where it stands alone{punctuation|,} as its users have it{punctuation|;} in a clone the launcher looks for changed sources too."""
    subprocess.{function|run}{punctuation|(}{punctuation|[}ROOT / "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work / "jbuild"
    folder.{function|mkdir}{punctuation|(}{punctuation|)}
    shutil.{function|copy2}{punctuation|(}ROOT / "jbuild"{punctuation|,} folder{punctuation|)}
    shutil.{function|copy2}{punctuation|(}ROOT / "target/jbuild.jar"{punctuation|,} folder{punctuation|)}
    return folder / "jbuild"


def {function|tools}{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options.jdk.{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}
    if "jbuild" in wanted{punctuation|:}
        launcher {operator|=} {function|install}{punctuation|(}work{punctuation|)}
        for jdk in jdks{punctuation|:}
            environment {operator|=} {punctuation|\{}"JBUILD_JAVA_HOME"{punctuation|:} {function|str}{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} "XDG_CACHE_HOME"{punctuation|:} {function|str}{punctuation|(}work / "cache"{punctuation|)}{punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} it does not count.
            made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}".jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    if "hugo" in wanted{punctuation|:}
        for gogc in options.gogc.{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "--quiet"{punctuation|,} "--noBuildLock"{punctuation|,} "--cacheDir"{punctuation|,} {function|str}{punctuation|(}work / "cache/hugo"{punctuation|)}{punctuation|,}
                              "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}"GOGC"{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    if "jekyll" in wanted{punctuation|:}
        made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}".jekyll-cache"{punctuation|,} ".jekyll-metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    if "floor" in wanted{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work / "floor"
        subprocess.{function|run}{punctuation|(}{punctuation|[}home / "bin/javac"{punctuation|,} "-d"{punctuation|,} classes{punctuation|,} BENCH / "Floor.java"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}"-XX{punctuation|:}+UseSerialGC"{punctuation|,} "-XX{punctuation|:}TieredStopAtLevel{operator|=}{number|1}"{punctuation|,} "-XX{punctuation|:}-UsePerfData"{punctuation|]}
        made.{function|append}{punctuation|(}{function|Tool}{punctuation|(}f"floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home / "bin/java"{punctuation|,} *flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


def {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    """Wall seconds{punctuation|,} CPU seconds and peak megabytes of one process."""
    os.{function|sync}{punctuation|(}{punctuation|)}
    with {function|open}{punctuation|(}folder / "log"{punctuation|,} "wb"{punctuation|)} as log{punctuation|:}
        begin {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.{function|Popen}{punctuation|(}command{punctuation|,} env{operator|=}os.environ \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.{function|wait4}{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode !{operator|=} {number|0}{punctuation|:}
        {function|fail}{punctuation|(}f"{punctuation|\{}' '.{function|join}{punctuation|(}{function|map}{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended with {punctuation|\{}process.returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder / 'log'{punctuation|)}.read_text{punctuation|(}{punctuation|)}{punctuation|[}-{number|3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    scale {operator|=} {number|1} if sys.platform {operator|=}{operator|=} "darwin" else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


class Size{punctuation|:}
    """All that is measured with one number of posts."""

    def __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {punctuation|[}t for t in all_tools if t.site_name !{operator|=} "jekyll" or posts <{operator|=} options.jekyll_max{punctuation|]}
        self.folder {operator|=} work / {function|str}{punctuation|(}posts{punctuation|)}
        self.folder.{function|mkdir}{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} ""
        self.edited_name {operator|=} None

    def {function|measure}{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants of a generator have a site each{punctuation|,} since they keep things in it.
        subprocess.{function|run}{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.{function|split}{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / "bin/java"{punctuation|,} BENCH / "Generate.java"{punctuation|,}
                        "--posts"{punctuation|,} {function|str}{punctuation|(}self.posts{punctuation|)}{punctuation|,} "--seed"{punctuation|,} {function|str}{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} "--out"{punctuation|,} self.folder / "sites"{punctuation|,}
                        "--templates"{punctuation|,} BENCH / "templates"{punctuation|,}
                        "--tools"{punctuation|,} "{punctuation|,}".{function|join}{punctuation|(}{function|sorted}{punctuation|(}{punctuation|\{}t.site_name for t in self.tools{punctuation|\}} \| {punctuation|\{}"jbuild"{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        for tool in self.tools{punctuation|:}
            source {operator|=} self.folder / "sites" / tool.site_name
            shutil.{function|copytree}{punctuation|(}source{punctuation|,} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in {function|range}{punctuation|(}self.options.runs + {number|1}{punctuation|)}{punctuation|:}
            for measure in MEASURES{punctuation|:}
                for i in {function|range}{punctuation|(}{function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % {function|len}{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    if measure in tool.measures and {punctuation|(}run > {number|0} or not tool.name.{function|startswith}{punctuation|(}"floor"{punctuation|)}{punctuation|)}{punctuation|:}
                        self.{function|once}{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            if run {operator|=}{operator|=} {number|0}{punctuation|:}
                self.{function|compare}{punctuation|(}{punctuation|)}
            {function|print}{punctuation|(}f"{punctuation|\{}self.posts{punctuation|\}} posts{punctuation|:} run {punctuation|\{}run{punctuation|\}} of {punctuation|\{}self.options.runs{punctuation|\}} done"{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    def {function|site}{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self.folder / "site" / tool.name.{function|replace}{punctuation|(}" "{punctuation|,} "-"{punctuation|)}.{function|replace}{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    def {function|output}{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self.folder / "output" / f"{punctuation|\{}run{punctuation|\}}-{punctuation|\{}self.{function|site}{punctuation|(}tool{punctuation|)}.name{punctuation|\}}"

    def {function|once}{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self.{function|site}{punctuation|(}tool{punctuation|)}{punctuation|,} self.{function|output}{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.{function|mkdir}{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        if measure {operator|=}{operator|=} "cold"{punctuation|:}
            for cache in tool.caches{punctuation|:}
                shutil.{function|rmtree}{punctuation|(}site / cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        if measure {operator|=}{operator|=} "one edit"{punctuation|:}
            with {function|open}{punctuation|(}self.{function|edited}{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} as post{punctuation|:}
                post.{function|write}{punctuation|(}f"\\nOne more sentence{punctuation|,} the {punctuation|\{}run{punctuation|\}}th of its kind.\\n"{punctuation|)}
        values {operator|=} {punctuation|\{}"SITE"{punctuation|:} site{punctuation|,} "OUTPUT"{punctuation|:} output{punctuation|,} "LIST"{punctuation|:} self.folder / "list"{punctuation|\}}
        command {operator|=} {punctuation|[}values.{function|get}{punctuation|(}part{punctuation|,} part{punctuation|)} for part in tool.command{punctuation|]}
        # Only the run that does not count may make the archive of classes{punctuation|,} and waits for it.
        environment {operator|=} tool.environment \| {punctuation|(}{punctuation|\{}"JBUILD_ARCHIVE"{punctuation|:} "wait"{punctuation|\}} if run {operator|=}{operator|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} {function|timed}{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        if run > {number|0}{punctuation|:}
            self.results.{function|setdefault}{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.{function|append}{punctuation|(}result{punctuation|)}

    def {function|edited}{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        """The first post from the middle of the blog's time on{punctuation|;} the same for all tools."""
        if not self.edited_name{punctuation|:}
            with os.{function|scandir}{punctuation|(}self.folder / "sites/jbuild/_posts"{punctuation|)} as posts{punctuation|:}
                self.edited_name {operator|=} {function|min}{punctuation|(}post.name for post in posts if post.name >{operator|=} "{number|2019}-{number|10}"{punctuation|)}
        hugos {operator|=} site / "content/posts" / self.edited_name{punctuation|[}{function|len}{punctuation|(}"{number|2019}-{number|10}-{number|01}-"{punctuation|)}{punctuation|:}{punctuation|]}
