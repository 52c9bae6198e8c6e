#!/usr/bin/env python3
"""Measures jbuild{punctuation|,} Hugo {keyword|and} Jekyll side {keyword|by} side on {keyword|the} same content{punctuation|,} {keyword|and} prints a Markdown table.

All tools {keyword|take} turns in one run{punctuation|,} so {keyword|that} a noisy machine {keyword|is} unfair {keyword|to} {keyword|all} alike. Measured {keyword|are}{punctuation|:}

  cold       into an output folder {keyword|that} never existed{punctuation|,} without anything kept {keyword|from} earlier builds
  unchanged  a second build {keyword|over} {keyword|the} first{punctuation|,} in a new process
  one edit   a third{punctuation|,} after one sentence was added {keyword|to} one post

Before each{punctuation|,} {keyword|the} disk {keyword|is} {keyword|given} time {keyword|to} write what {keyword|the} ones before left {punctuation|(}sync{punctuation|)}. Each build {keyword|is} a new process{punctuation|;} its time {keyword|is}
{keyword|the} wall's{punctuation|,} its CPU time {keyword|that} {keyword|of} {keyword|all} its threads{punctuation|,} which other work on {keyword|the} machine disturbs less{punctuation|,} its memory {keyword|the} most {keyword|it}
ever held {punctuation|(}{keyword|the} kernel's maximum resident {keyword|set}{punctuation|)}. Nothing {keyword|is} deleted before {keyword|all} {keyword|is} {variable|measured}{punctuation|:} on some disks files {keyword|are} made
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
{keyword|from} pathlib import Path

BENCH {operator|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
ROOT {operator|=} BENCH.parent
MEASURES {operator|=} {punctuation|[}"cold"{punctuation|,} "unchanged"{punctuation|,} "one edit"{punctuation|]}


class {variable|Tool}{punctuation|:}
    """One way {keyword|of} building one {variable|site}{punctuation|:} a generator {keyword|with} a JDK {keyword|or} a GOGC."""

    {keyword|def} __init__{punctuation|(}self{punctuation|,} name{punctuation|,} site_name{punctuation|,} command{punctuation|,} environment{operator|=}None{punctuation|,} caches{operator|=}{punctuation|(}{punctuation|)}{punctuation|,} measures{operator|=}MEASURES{punctuation|)}{punctuation|:}
        self.name {operator|=} name
        self.site_name {operator|=} site_name
        self.command {operator|=} command
        self.environment {operator|=} environment {keyword|or} {punctuation|\{}{punctuation|\}}
        self.caches {operator|=} caches
        self.measures {operator|=} measures


{keyword|def} fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f"bench/{variable|run}{punctuation|:} {punctuation|\{}message{punctuation|\}}"{punctuation|)}


{keyword|def} arguments{punctuation|(}{punctuation|)}{punctuation|:}
    parser {operator|=} argparse.ArgumentParser{punctuation|(}description{operator|=}__doc__{punctuation|,} formatter_class{operator|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    parser.add_argument{punctuation|(}"--sizes"{punctuation|,} default{operator|=}"{number|50}{punctuation|,}{number|1000}{punctuation|,}{number|10000}"{punctuation|,} help{operator|=}"numbers {keyword|of} posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--tools"{punctuation|,} default{operator|=}"jbuild{punctuation|,}hugo{punctuation|,}jekyll{punctuation|,}floor"{punctuation|,} help{operator|=}"{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jdk"{punctuation|,} default{operator|=}"{number|25}{punctuation|,}{number|17}"{punctuation|,} help{operator|=}"Java versions {keyword|for} jbuild{punctuation|,} first also {keyword|for} {keyword|the} floor {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--gogc"{punctuation|,} default{operator|=}"{number|100}"{punctuation|,} help{operator|=}"values {keyword|of} GOGC {keyword|for} Hugo{punctuation|,} {keyword|the} ratios' base first {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--runs"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|5}{punctuation|,} help{operator|=}"runs {keyword|that} count{punctuation|,} after one {keyword|that} {keyword|does} {keyword|not} {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--jekyll-max"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1000}{punctuation|,} help{operator|=}"largest size {keyword|for} Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--seed"{punctuation|,} type{operator|=}int{punctuation|,} default{operator|=}{number|1}{punctuation|,} help{operator|=}"{keyword|of} {keyword|the} content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    parser.add_argument{punctuation|(}"--work"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"folder {keyword|for} {keyword|all} {keyword|that} {keyword|is} made{punctuation|;} a new one in {keyword|the} system's {keyword|if} {keyword|not} {keyword|given}"{punctuation|)}
    parser.add_argument{punctuation|(}"--keep"{punctuation|,} action{operator|=}"store_true"{punctuation|,} help{operator|=}"keep {keyword|that} folder"{punctuation|)}
    parser.add_argument{punctuation|(}"--json"{punctuation|,} type{operator|=}Path{punctuation|,} help{operator|=}"write every single measurement here"{punctuation|)}
    return parser.parse_args{punctuation|(}{punctuation|)}


{keyword|def} jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    """The folder {keyword|of} {keyword|the} JDK {keyword|of} a feature version{punctuation|,} looked {keyword|for} {keyword|where} jbuild's launcher looks too."""
    parents {operator|=} {punctuation|[}"/usr/lib/jvm"{punctuation|,} "/usr/java"{punctuation|,} "/opt/java"{punctuation|,} "/Library/Java/JavaVirtualMachines"{punctuation|]}
    parents +{operator|=} {punctuation|[}str{punctuation|(}Path.home{punctuation|(}{punctuation|)} / p{punctuation|)} {keyword|for} p in {punctuation|(}".sdkman/candidates/java"{punctuation|,} ".jdks"{punctuation|,} "Library/Java/JavaVirtualMachines"{punctuation|)}{punctuation|]}
    homes {operator|=} {punctuation|[}Path{punctuation|(}os.{keyword|environ}{punctuation|[}"JAVA_HOME"{punctuation|]}{punctuation|)}{punctuation|]} {keyword|if} "JAVA_HOME" in os.{keyword|environ} else {punctuation|[}{punctuation|]}
    {keyword|for} parent in map{punctuation|(}Path{punctuation|,} parents{punctuation|)}{punctuation|:}
        {keyword|if} parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes +{operator|=} {punctuation|[}child{punctuation|,} child / "Contents/Home"{punctuation|]}
    {keyword|for} home in {variable|homes}{punctuation|:}
        release {operator|=} home / "release"
        {keyword|if} release.is_file{punctuation|(}{punctuation|)} {keyword|and} {punctuation|(}home / "bin/javac"{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            {keyword|for} line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                {keyword|if} line.startswith{punctuation|(}"JAVA_VERSION{operator|=}"{punctuation|)} {keyword|and} line.split{punctuation|(}'"'{punctuation|)}{punctuation|[}{number|1}{punctuation|]}.split{punctuation|(}"."{punctuation|)}{punctuation|[}{number|0}{punctuation|]} {operator|=}{operator|=} {variable|feature}{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no JDK {punctuation|\{}feature{punctuation|\}} was found in JAVA_HOME{punctuation|,} {punctuation|\{}'{punctuation|,} '.join{punctuation|(}parents{punctuation|)}{punctuation|\}}"{punctuation|)}


{keyword|def} install{punctuation|(}work{punctuation|)}{punctuation|:}
    """Puts {keyword|the} tool {keyword|where} {keyword|it} stands alone{punctuation|,} {keyword|as} its users have {keyword|it}{punctuation|;} in a clone {keyword|the} launcher looks {keyword|for} changed sources too."""
    subprocess.run{punctuation|(}{punctuation|[}ROOT / "jbuild"{punctuation|,} "version"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|,} stdout{operator|=}subprocess.DEVNULL{punctuation|)}
    folder {operator|=} work / "jbuild"
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / "jbuild"{punctuation|,} folder{punctuation|)}
    shutil.copy2{punctuation|(}ROOT / "target/jbuild.jar"{punctuation|,} folder{punctuation|)}
    return folder / "jbuild"


{keyword|def} tools{punctuation|(}options{punctuation|,} work{punctuation|)}{punctuation|:}
    wanted {operator|=} options.tools.split{punctuation|(}"{punctuation|,}"{punctuation|)}
    made {operator|=} {punctuation|[}{punctuation|]}
    jdks {operator|=} options.jdk.split{punctuation|(}"{punctuation|,}"{punctuation|)}
    {keyword|if} "jbuild" in {variable|wanted}{punctuation|:}
        launcher {operator|=} install{punctuation|(}work{punctuation|)}
        {keyword|for} jdk in {variable|jdks}{punctuation|:}
            environment {operator|=} {punctuation|\{}"JBUILD_JAVA_HOME"{punctuation|:} str{punctuation|(}jdk_home{punctuation|(}jdk{punctuation|)}{punctuation|)}{punctuation|,} "XDG_CACHE_HOME"{punctuation|:} str{punctuation|(}work / "cache"{punctuation|)}{punctuation|\}}
            # The first build trains {keyword|the} archive {keyword|of} classes{punctuation|;} {keyword|it} {keyword|does} {keyword|not} count.
            made.append{punctuation|(}Tool{punctuation|(}f"jbuild{punctuation|,} JDK {punctuation|\{}jdk{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,} {punctuation|[}launcher{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,}
                             environment{punctuation|,} {punctuation|[}".jbuild"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "hugo" in {variable|wanted}{punctuation|:}
        {keyword|for} gogc in options.gogc.split{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f"Hugo{punctuation|,} GOGC {punctuation|\{}gogc{punctuation|\}}"{punctuation|,} "hugo"{punctuation|,}
                             {punctuation|[}"hugo"{punctuation|,} "--quiet"{punctuation|,} "--noBuildLock"{punctuation|,} "--cacheDir"{punctuation|,} str{punctuation|(}work / "cache/hugo"{punctuation|)}{punctuation|,}
                              "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}"GOGC"{punctuation|:} gogc{punctuation|\}}{punctuation|,} {punctuation|[}"resources"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "jekyll" in {variable|wanted}{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}"Jekyll"{punctuation|,} "jekyll"{punctuation|,} {punctuation|[}"jekyll"{punctuation|,} "build"{punctuation|,} "-q"{punctuation|,} "-s"{punctuation|,} "SITE"{punctuation|,} "-d"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,}
                         {punctuation|[}".jekyll-cache"{punctuation|,} ".jekyll-metadata"{punctuation|]}{punctuation|)}{punctuation|)}
    {keyword|if} "floor" in {variable|wanted}{punctuation|:}
        home {operator|=} jdk_home{punctuation|(}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|)}
        classes {operator|=} work / "floor"
        subprocess.run{punctuation|(}{punctuation|[}home / "bin/javac"{punctuation|,} "-d"{punctuation|,} classes{punctuation|,} BENCH / "Floor.java"{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        flags {operator|=} {punctuation|[}"-{variable|XX}{punctuation|:}+UseSerialGC"{punctuation|,} "-{variable|XX}{punctuation|:}TieredStopAtLevel{operator|=}{number|1}"{punctuation|,} "-{variable|XX}{punctuation|:}-UsePerfData"{punctuation|]}
        made.append{punctuation|(}Tool{punctuation|(}f"floor{punctuation|,} JDK {punctuation|\{}jdks{punctuation|[}{number|0}{punctuation|]}{punctuation|\}}"{punctuation|,} "jbuild"{punctuation|,}
                         {punctuation|[}home / "bin/java"{punctuation|,} *flags{punctuation|,} "-cp"{punctuation|,} classes{punctuation|,} "Floor"{punctuation|,} "SITE"{punctuation|,} "LIST"{punctuation|,} "OUTPUT"{punctuation|]}{punctuation|,} {punctuation|\{}{punctuation|\}}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|,}
                         {punctuation|[}"cold"{punctuation|]}{punctuation|)}{punctuation|)}
    return made


{keyword|def} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} folder{punctuation|)}{punctuation|:}
    """Wall seconds{punctuation|,} CPU seconds {keyword|and} peak megabytes {keyword|of} one process."""
    os.sync{punctuation|(}{punctuation|)}
    {keyword|with} open{punctuation|(}folder / "log"{punctuation|,} "wb"{punctuation|)} {keyword|as} {variable|log}{punctuation|:}
        {keyword|begin} {operator|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {operator|=} subprocess.Popen{punctuation|(}command{punctuation|,} env{operator|=}os.{keyword|environ} \| environment{punctuation|,} cwd{operator|=}folder{punctuation|,} stdin{operator|=}subprocess.DEVNULL{punctuation|,}
                                   stdout{operator|=}log{punctuation|,} stderr{operator|=}log{punctuation|)}
        _{punctuation|,} status{punctuation|,} usage {operator|=} os.wait4{punctuation|(}process.pid{punctuation|,} {number|0}{punctuation|)}
        seconds {operator|=} time.perf_counter{punctuation|(}{punctuation|)} - {keyword|begin}
        process.returncode {operator|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    {keyword|if} process.returncode !{operator|=} {variable|0}{punctuation|:}
        fail{punctuation|(}f"{punctuation|\{}' '.join{punctuation|(}map{punctuation|(}str{punctuation|,} command{punctuation|)}{punctuation|)}{punctuation|\}} ended {keyword|with} {punctuation|\{}process.returncode{punctuation|\}}{punctuation|:}\\n{punctuation|\{}{punctuation|(}folder / 'log'{punctuation|)}.read_text{punctuation|(}{punctuation|)}{punctuation|[}-{variable|3000}{punctuation|:}{punctuation|]}{punctuation|\}}"{punctuation|)}
    scale {operator|=} {number|1} {keyword|if} sys.platform {operator|=}{operator|=} "darwin" else {number|1024}
    return seconds{punctuation|,} usage.ru_utime + usage.ru_stime{punctuation|,} usage.ru_maxrss * scale / 1e6


class {variable|Size}{punctuation|:}
    """All {keyword|that} {keyword|is} measured {keyword|with} one number {keyword|of} posts."""

    {keyword|def} __init__{punctuation|(}self{punctuation|,} posts{punctuation|,} options{punctuation|,} all_tools{punctuation|,} work{punctuation|)}{punctuation|:}
        self.posts {operator|=} posts
        self.options {operator|=} options
        self.tools {operator|=} {punctuation|[}t {keyword|for} t in all_tools {keyword|if} t.site_name !{operator|=} "jekyll" {keyword|or} posts <{operator|=} options.jekyll_max{punctuation|]}
        self.folder {operator|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {operator|=} {punctuation|\{}{punctuation|\}}
        self.files {operator|=} {number|0}
        self.bytes {operator|=} {number|0}
        self.check {operator|=} ""
        self.edited_name {operator|=} None

    {keyword|def} measure{punctuation|(}self{punctuation|)}{punctuation|:}
        # Two variants {keyword|of} a generator have a site each{punctuation|,} since they keep things in {keyword|it}.
        subprocess.run{punctuation|(}{punctuation|[}jdk_home{punctuation|(}self.options.jdk.split{punctuation|(}"{punctuation|,}"{punctuation|)}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} / "bin/java"{punctuation|,} BENCH / "Generate.java"{punctuation|,}
                        "--posts"{punctuation|,} str{punctuation|(}self.posts{punctuation|)}{punctuation|,} "--seed"{punctuation|,} str{punctuation|(}self.options.seed{punctuation|)}{punctuation|,} "--out"{punctuation|,} self.folder / "sites"{punctuation|,}
                        "--templates"{punctuation|,} BENCH / "templates"{punctuation|,}
                        "--tools"{punctuation|,} "{punctuation|,}".join{punctuation|(}sorted{punctuation|(}{punctuation|\{}t.site_name {keyword|for} t in self.tools{punctuation|\}} \| {punctuation|\{}"jbuild"{punctuation|\}}{punctuation|)}{punctuation|)}{punctuation|]}{punctuation|,} check{operator|=}True{punctuation|)}
        {keyword|for} tool in self.{variable|tools}{punctuation|:}
            source {operator|=} self.folder / "sites" / tool.site_name
            shutil.copytree{punctuation|(}source{punctuation|,} self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        {keyword|for} run in range{punctuation|(}self.options.runs + {number|1}{punctuation|)}{punctuation|:}
            {keyword|for} measure in {variable|MEASURES}{punctuation|:}
                {keyword|for} i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {operator|=} self.tools{punctuation|[}{punctuation|(}i + run{punctuation|)} % len{punctuation|(}self.tools{punctuation|)}{punctuation|]}
                    {keyword|if} measure in tool.measures {keyword|and} {punctuation|(}run > {number|0} {keyword|or} {keyword|not} tool.name.startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool{punctuation|,} measure{punctuation|,} run{punctuation|)}
            {keyword|if} run {operator|=}{operator|=} {variable|0}{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"{punctuation|\{}self.posts{punctuation|\}} {variable|posts}{punctuation|:} run {punctuation|\{}run{punctuation|\}} {keyword|of} {punctuation|\{}self.options.runs{punctuation|\}} done"{punctuation|,} file{operator|=}sys.stderr{punctuation|)}

    {keyword|def} site{punctuation|(}self{punctuation|,} tool{punctuation|)}{punctuation|:}
        return self.folder / "site" / tool.name.replace{punctuation|(}" "{punctuation|,} "-"{punctuation|)}.replace{punctuation|(}"{punctuation|,}"{punctuation|,} ""{punctuation|)}

    {keyword|def} output{punctuation|(}self{punctuation|,} tool{punctuation|,} run{punctuation|)}{punctuation|:}
        return self.folder / "output" / f"{punctuation|\{}run{punctuation|\}}-{punctuation|\{}self.site{punctuation|(}tool{punctuation|)}.name{punctuation|\}}"

    {keyword|def} once{punctuation|(}self{punctuation|,} tool{punctuation|,} measure{punctuation|,} run{punctuation|)}{punctuation|:}
        site{punctuation|,} output {operator|=} self.site{punctuation|(}tool{punctuation|)}{punctuation|,} self.output{punctuation|(}tool{punctuation|,} run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} "cold"{punctuation|:}
            {keyword|for} cache in tool.{variable|caches}{punctuation|:}
                shutil.rmtree{punctuation|(}site / cache{punctuation|,} ignore_errors{operator|=}True{punctuation|)}
        {keyword|if} measure {operator|=}{operator|=} "one edit"{punctuation|:}
            {keyword|with} open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}{punctuation|,} "a"{punctuation|)} {keyword|as} {variable|post}{punctuation|:}
                post.write{punctuation|(}f"\\nOne more sentence{punctuation|,} {keyword|the} {punctuation|\{}run{punctuation|\}}th {keyword|of} its kind.\\n"{punctuation|)}
        values {operator|=} {punctuation|\{}"SITE"{punctuation|:} site{punctuation|,} "OUTPUT"{punctuation|:} output{punctuation|,} "LIST"{punctuation|:} self.folder / "list"{punctuation|\}}
        command {operator|=} {punctuation|[}values.get{punctuation|(}part{punctuation|,} part{punctuation|)} {keyword|for} part in tool.command{punctuation|]}
        # Only {keyword|the} run {keyword|that} {keyword|does} {keyword|not} count may make {keyword|the} archive {keyword|of} classes{punctuation|,} {keyword|and} waits {keyword|for} {keyword|it}.
        environment {operator|=} tool.environment \| {punctuation|(}{punctuation|\{}"JBUILD_ARCHIVE"{punctuation|:} "wait"{punctuation|\}} {keyword|if} run {operator|=}{operator|=} {number|0} else {punctuation|\{}{punctuation|\}}{punctuation|)}
        result {operator|=} timed{punctuation|(}command{punctuation|,} environment{punctuation|,} self.folder{punctuation|)}
        {keyword|if} run > {variable|0}{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name{punctuation|,} measure{punctuation|)}{punctuation|,} {punctuation|[}{punctuation|]}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    {keyword|def} edited{punctuation|(}self{punctuation|,} site{punctuation|)}{punctuation|:}
        """The first post {keyword|from} {keyword|the} middle {keyword|of} {keyword|the} blog's time on{punctuation|;} {keyword|the} same {keyword|for} {keyword|all} tools."""
        {keyword|if} {keyword|not} self.{variable|edited_name}{punctuation|:}
            {keyword|with} os.scandir{punctuation|(}self.folder / "sites/jbuild/_posts"{punctuation|)} {keyword|as} {variable|posts}{punctuation|:}
                self.edited_name {operator|=} min{punctuation|(}post.name {keyword|for} post in posts {keyword|if} post.name >{operator|=} "{number|2019}{number|-10}"{punctuation|)}
        hugos {operator|=} site / "content/posts" / self.edited_name{punctuation|[}len{punctuation|(}"{number|2019}{number|-10}{number|-01}-"{punctuation|)}{punctuation|:}{punctuation|]}
