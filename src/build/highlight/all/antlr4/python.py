#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured {definition rule class-name|are}{punctuation|:}

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left {punctuation|(}sync{punctuation|)}. Each build is a new process{punctuation|;} its time is
the wall's, its {constant|CPU} time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held {punctuation|(}the kernel's maximum resident set{punctuation|)}. Nothing is deleted before all is {definition rule class-name|measured}{punctuation|:} on some disks files are made
three times slower after a deletion.
"""

{keyword|import} argparse
{keyword|import} json
{keyword|import} os
{keyword|import} platform
{keyword|import} shutil
{keyword|import} signal
{keyword|import} statistics
{keyword|import} subprocess
{keyword|import} sys
{keyword|import} time
from pathlib {keyword|import} Path

{constant|BENCH} {punctuation|=} Path{punctuation|(}__file__{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
{constant|ROOT} {punctuation|=} {constant|BENCH}.parent
{constant|MEASURES} {punctuation|=} {character-class regex|{punctuation|[}"cold", "unchanged", "one edit"{punctuation|]}}


class {definition token constant|Tool}{punctuation|:}
    """One way of building one {definition rule class-name|site}{punctuation|:} a generator with a {constant|JDK} or a {constant|GOGC}."""

    def __init__{punctuation|(}self, name, site_name, command, environment{punctuation|=}None, caches{punctuation|=}{punctuation|(}{punctuation|)}, measures{punctuation|=}{constant|MEASURES}{punctuation|)}{punctuation|:}
        self.name {punctuation|=} name
        self.site_name {punctuation|=} site_name
        self.command {punctuation|=} command
        self.environment {punctuation|=} environment or {action|{punctuation|\{}{punctuation|\}}}
        self.caches {punctuation|=} caches
        self.measures {punctuation|=} measures


def fail{punctuation|(}message{punctuation|)}{punctuation|:}
    sys.exit{punctuation|(}f"bench/{definition rule class-name|run}{punctuation|:} {action|{punctuation|\{}{content|message}{punctuation|\}}}"{punctuation|)}


def arguments{punctuation|(}{punctuation|)}{punctuation|:}
    {keyword|parser} {punctuation|=} argparse.ArgumentParser{punctuation|(}description{punctuation|=}__doc__, formatter_class{punctuation|=}argparse.RawDescriptionHelpFormatter{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--sizes", default{punctuation|=}"50,1000,10000", help{punctuation|=}"numbers of posts {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--tools", default{punctuation|=}"jbuild,hugo,jekyll,floor", help{punctuation|=}"{punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--jdk", default{punctuation|=}"25,17", help{punctuation|=}"Java versions for jbuild, first also for the floor {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--gogc", default{punctuation|=}"100", help{punctuation|=}"values of {constant|GOGC} for Hugo, the ratios' base first {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--runs", type{punctuation|=}int, default{punctuation|=}5, help{punctuation|=}"runs that count, after one that does not {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--jekyll-max", type{punctuation|=}int, default{punctuation|=}1000, help{punctuation|=}"largest size for Jekyll {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--seed", type{punctuation|=}int, default{punctuation|=}1, help{punctuation|=}"of the content {punctuation|(}%{punctuation|(}default{punctuation|)}s{punctuation|)}"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--work", type{punctuation|=}Path, help{punctuation|=}"folder for all that is made{punctuation|;} a new one in the system's if not given"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--keep", action{punctuation|=}"store_true", help{punctuation|=}"keep that folder"{punctuation|)}
    {keyword|parser}.add_argument{punctuation|(}"--json", type{punctuation|=}Path, help{punctuation|=}"write every single measurement here"{punctuation|)}
    return {keyword|parser}.parse_args{punctuation|(}{punctuation|)}


def jdk_home{punctuation|(}feature{punctuation|)}{punctuation|:}
    """The folder of the {constant|JDK} of a feature version, looked for where jbuild's launcher looks too."""
    parents {punctuation|=} {character-class regex|{punctuation|[}"/usr/lib/jvm", "/usr/java", "/opt/java", "/Library/Java/JavaVirtualMachines"{punctuation|]}}
    parents {operator|+}{punctuation|=} {character-class regex|{punctuation|[}str(Path.home() / p) for p in (".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines"){punctuation|]}}
    homes {punctuation|=} {character-class regex|{punctuation|[}Path(os.environ{punctuation|[}"JAVA_HOME"{punctuation|]}}{punctuation|)}] if "{constant|JAVA_HOME}" in os.environ else {character-class regex|{punctuation|[}{punctuation|]}}
    for parent in map{punctuation|(}Path, parents{punctuation|)}{punctuation|:}
        if parent.is_dir{punctuation|(}{punctuation|)}{punctuation|:}
            for child in sorted{punctuation|(}parent.iterdir{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|:}
                homes {operator|+}{punctuation|=} {character-class regex|{punctuation|[}child, child / "Contents/Home"{punctuation|]}}
    for home in {definition rule class-name|homes}{punctuation|:}
        release {punctuation|=} home / "release"
        if release.is_file{punctuation|(}{punctuation|)} and {punctuation|(}home / "bin/javac"{punctuation|)}.is_file{punctuation|(}{punctuation|)}{punctuation|:}
            for line in release.read_text{punctuation|(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}{punctuation|:}
                if line.startswith{punctuation|(}"{constant|JAVA_VERSION}{punctuation|=}"{punctuation|)} and line.split{punctuation|(}{string|'"'}{punctuation|)}{character-class regex|{punctuation|[}1{punctuation|]}}.split{punctuation|(}"."{punctuation|)}{character-class regex|{punctuation|[}0{punctuation|]}} {punctuation|=}{punctuation|=} {definition rule class-name|feature}{punctuation|:}
                    return home.resolve{punctuation|(}{punctuation|)}
    fail{punctuation|(}f"no {constant|JDK} {action|{punctuation|\{}{content|feature}{punctuation|\}}} was found in {constant|JAVA_HOME}, {action|{punctuation|\{}{content|', '.join(parents)}{punctuation|\}}}"{punctuation|)}


def install{punctuation|(}work{punctuation|)}{punctuation|:}
    """Puts the tool where it stands alone, as its users have it{punctuation|;} in a clone the launcher looks for changed sources too."""
    subprocess.run{punctuation|(}{character-class regex|{punctuation|[}ROOT / "jbuild", "version"{punctuation|]}}, check{punctuation|=}True, stdout{punctuation|=}subprocess.{constant|DEVNULL}{punctuation|)}
    folder {punctuation|=} work / "jbuild"
    folder.mkdir{punctuation|(}{punctuation|)}
    shutil.copy2{punctuation|(}{constant|ROOT} / "jbuild", folder{punctuation|)}
    shutil.copy2{punctuation|(}{constant|ROOT} / "target/jbuild.jar", folder{punctuation|)}
    return folder / "jbuild"


def tools{punctuation|(}{keyword|options}, work{punctuation|)}{punctuation|:}
    wanted {punctuation|=} {keyword|options}.tools.split{punctuation|(}","{punctuation|)}
    made {punctuation|=} {character-class regex|{punctuation|[}{punctuation|]}}
    jdks {punctuation|=} {keyword|options}.jdk.split{punctuation|(}","{punctuation|)}
    if "jbuild" in {definition rule class-name|wanted}{punctuation|:}
        launcher {punctuation|=} install{punctuation|(}work{punctuation|)}
        for jdk in {definition rule class-name|jdks}{punctuation|:}
            environment {punctuation|=} {action|{punctuation|\{}{content|"JBUILD_JAVA_HOME": str(jdk_home(jdk)), "XDG_CACHE_HOME": str(work / "cache")}{punctuation|\}}}
            {label punctuation|# The} first build trains the archive of classes{punctuation|;} it does not count.
            made.append{punctuation|(}Tool{punctuation|(}f"jbuild, {constant|JDK} {action|{punctuation|\{}{content|jdk}{punctuation|\}}}", "jbuild", {character-class regex|{punctuation|[}launcher, "build", "{range punctuation|-}q", "{range punctuation|-}s", "SITE", "{range punctuation|-}d", "OUTPUT"{punctuation|]}},
                             environment, {character-class regex|{punctuation|[}".jbuild"{punctuation|]}}{punctuation|)}{punctuation|)}
    if "hugo" in {definition rule class-name|wanted}{punctuation|:}
        for gogc in {keyword|options}.gogc.split{punctuation|(}","{punctuation|)}{punctuation|:}
            made.append{punctuation|(}Tool{punctuation|(}f"Hugo, {constant|GOGC} {action|{punctuation|\{}{content|gogc}{punctuation|\}}}", "hugo",
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str{punctuation|(}work / "cache/hugo"{punctuation|)},
                              "-s", "{constant|SITE}", "-d", "{constant|OUTPUT}"], {action|{punctuation|\{}{content|"GOGC": gogc}{punctuation|\}}}, {character-class regex|{punctuation|[}"resources"{punctuation|]}}{punctuation|)}{punctuation|)}
    if "jekyll" in {definition rule class-name|wanted}{punctuation|:}
        made.append{punctuation|(}Tool{punctuation|(}"Jekyll", "jekyll", {character-class regex|{punctuation|[}"jekyll", "build", "{range punctuation|-}q", "{range punctuation|-}s", "SITE", "{range punctuation|-}d", "OUTPUT"{punctuation|]}}, {action|{punctuation|\{}{punctuation|\}}},
                         {character-class regex|{punctuation|[}".jekyll{range punctuation|-}cache", ".jekyll{range punctuation|-}metadata"{punctuation|]}}{punctuation|)}{punctuation|)}
    if "floor" in {definition rule class-name|wanted}{punctuation|:}
        home {punctuation|=} jdk_home{punctuation|(}jdks{character-class regex|{punctuation|[}0{punctuation|]}}{punctuation|)}
        classes {punctuation|=} work / "floor"
        subprocess.run{punctuation|(}{character-class regex|{punctuation|[}home / "bin/javac", "{range punctuation|-}d", classes, BENCH / "Floor.java"{punctuation|]}}, check{punctuation|=}True{punctuation|)}
        flags {punctuation|=} {character-class regex|{punctuation|[}"{range punctuation|-}XX:+UseSerialGC", "{range punctuation|-}XX:TieredStopAtLevel=1", "{range punctuation|-}XX:{range punctuation|-}UsePerfData"{punctuation|]}}
        made.append{punctuation|(}Tool{punctuation|(}f"floor, {constant|JDK} {action|{punctuation|\{}{content|jdks[0]}{punctuation|\}}}", "jbuild",
                         {character-class regex|{punctuation|[}home / "bin/java", *flags, "{range punctuation|-}cp", classes, "Floor", "SITE", "LIST", "OUTPUT"{punctuation|]}}, {action|{punctuation|\{}{punctuation|\}}}, {character-class regex|{punctuation|[}{punctuation|]}},
                         {character-class regex|{punctuation|[}"cold"{punctuation|]}}{punctuation|)}{punctuation|)}
    return made


def timed{punctuation|(}command, environment, folder{punctuation|)}{punctuation|:}
    """Wall seconds, {constant|CPU} seconds and peak megabytes of one process."""
    os.sync{punctuation|(}{punctuation|)}
    with open{punctuation|(}folder / "log", "wb"{punctuation|)} as {definition rule class-name|log}{punctuation|:}
        begin {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)}
        process {punctuation|=} subprocess.Popen{punctuation|(}command, env{punctuation|=}os.environ {operator|\|} environment, cwd{punctuation|=}folder, stdin{punctuation|=}subprocess.{constant|DEVNULL},
                                   stdout{punctuation|=}log, stderr{punctuation|=}log{punctuation|)}
        _, status, usage {punctuation|=} os.wait4{punctuation|(}process.pid, 0{punctuation|)}
        seconds {punctuation|=} time.perf_counter{punctuation|(}{punctuation|)} - begin
        process.returncode {punctuation|=} os.waitstatus_to_exitcode{punctuation|(}status{punctuation|)}
    if process.returncode !{punctuation|=} 0{punctuation|:}
        fail{punctuation|(}f"{action|{punctuation|\{}{content|' '.join(map(str, command))}{punctuation|\}}} ended with {action|{punctuation|\{}{content|process.returncode}{punctuation|\}}}{punctuation|:}\\n{action|{punctuation|\{}{content|(folder / 'log').read_text()[-3000:]}{punctuation|\}}}"{punctuation|)}
    scale {punctuation|=} 1 if sys.platform {punctuation|=}{punctuation|=} "darwin" else 1024
    return seconds, usage.ru_utime {operator|+} usage.ru_stime, usage.ru_maxrss {operator|*} scale / 1e6


class {definition token constant|Size}{punctuation|:}
    """All that is measured with one number of posts."""

    def __init__{punctuation|(}self, posts, {keyword|options}, all_tools, work{punctuation|)}{punctuation|:}
        self.posts {punctuation|=} posts
        self.{keyword|options} {punctuation|=} {keyword|options}
        self.tools {punctuation|=} {character-class regex|{punctuation|[}t for t in all_tools if t.site_name != "jekyll" or posts <= options.jekyll_max{punctuation|]}}
        self.folder {punctuation|=} work / str{punctuation|(}posts{punctuation|)}
        self.folder.mkdir{punctuation|(}{punctuation|)}
        self.results {punctuation|=} {action|{punctuation|\{}{punctuation|\}}}
        self.files {punctuation|=} 0
        self.bytes {punctuation|=} 0
        self.check {punctuation|=} ""
        self.edited_name {punctuation|=} None

    def measure{punctuation|(}self{punctuation|)}{punctuation|:}
        {label punctuation|# Two} variants of a generator have a site each, since they keep things in it.
        subprocess.run{punctuation|(}{character-class regex|{punctuation|[}jdk_home(self.options.jdk.split(","){punctuation|[}0{punctuation|]}}{punctuation|)} / "bin/java", {constant|BENCH} / "Generate.java",
                        "--posts", str{punctuation|(}self.posts{punctuation|)}, "--seed", str{punctuation|(}self.{keyword|options}.seed{punctuation|)}, "--out", self.folder / "sites",
                        "--templates", {constant|BENCH} / "templates",
                        "--tools", ",".join{punctuation|(}sorted{punctuation|(}{action|{punctuation|\{}{content|t.site_name for t in self.tools}{punctuation|\}}} {operator|\|} {action|{punctuation|\{}{content|"jbuild"}{punctuation|\}}}{punctuation|)}{punctuation|)}], check{punctuation|=}True{punctuation|)}
        for tool in self.{definition rule class-name|tools}{punctuation|:}
            source {punctuation|=} self.folder / "sites" / tool.site_name
            shutil.copytree{punctuation|(}source, self.site{punctuation|(}tool{punctuation|)}{punctuation|)}
        for run in range{punctuation|(}self.{keyword|options}.runs {operator|+} 1{punctuation|)}{punctuation|:}
            for measure in {definition token constant|MEASURES}{punctuation|:}
                for i in range{punctuation|(}len{punctuation|(}self.tools{punctuation|)}{punctuation|)}{punctuation|:}
                    tool {punctuation|=} self.tools{character-class regex|{punctuation|[}(i + run) % len(self.tools){punctuation|]}}
                    if measure in tool.measures and {punctuation|(}run > 0 or not tool.name.startswith{punctuation|(}"floor"{punctuation|)}{punctuation|)}{punctuation|:}
                        self.once{punctuation|(}tool, measure, run{punctuation|)}
            if run {punctuation|=}{punctuation|=} 0{punctuation|:}
                self.compare{punctuation|(}{punctuation|)}
            print{punctuation|(}f"{action|{punctuation|\{}{content|self.posts}{punctuation|\}}} {definition rule class-name|posts}{punctuation|:} run {action|{punctuation|\{}{content|run}{punctuation|\}}} of {action|{punctuation|\{}{content|self.options.runs}{punctuation|\}}} done", file{punctuation|=}sys.stderr{punctuation|)}

    def site{punctuation|(}self, tool{punctuation|)}{punctuation|:}
        return self.folder / "site" / tool.name.replace{punctuation|(}" ", "-"{punctuation|)}.replace{punctuation|(}",", ""{punctuation|)}

    def output{punctuation|(}self, tool, run{punctuation|)}{punctuation|:}
        return self.folder / "output" / f"{action|{punctuation|\{}{content|run}{punctuation|\}}}-{action|{punctuation|\{}{content|self.site(tool).name}{punctuation|\}}}"

    def once{punctuation|(}self, tool, measure, run{punctuation|)}{punctuation|:}
        site, output {punctuation|=} self.site{punctuation|(}tool{punctuation|)}, self.output{punctuation|(}tool, run{punctuation|)}
        output.parent.mkdir{punctuation|(}exist_ok{punctuation|=}True{punctuation|)}
        if measure {punctuation|=}{punctuation|=} "cold"{punctuation|:}
            for cache in tool.{definition rule class-name|caches}{punctuation|:}
                shutil.rmtree{punctuation|(}site / cache, ignore_errors{punctuation|=}True{punctuation|)}
        if measure {punctuation|=}{punctuation|=} "one edit"{punctuation|:}
            with open{punctuation|(}self.edited{punctuation|(}site{punctuation|)}, "a"{punctuation|)} as {definition rule class-name|post}{punctuation|:}
                post.write{punctuation|(}f"\\nOne more sentence, the {action|{punctuation|\{}{content|run}{punctuation|\}}}th of its kind.\\n"{punctuation|)}
        values {punctuation|=} {action|{punctuation|\{}{content|"SITE": site, "OUTPUT": output, "LIST": self.folder / "list"}{punctuation|\}}}
        command {punctuation|=} {character-class regex|{punctuation|[}values.get(part, part) for part in tool.command{punctuation|]}}
        {label punctuation|# Only} the run that does not count may make the archive of classes, and waits for it.
        environment {punctuation|=} tool.environment {operator|\|} {punctuation|(}{action|{punctuation|\{}{content|"JBUILD_ARCHIVE": "wait"}{punctuation|\}}} if run {punctuation|=}{punctuation|=} 0 else {action|{punctuation|\{}{punctuation|\}}}{punctuation|)}
        result {punctuation|=} timed{punctuation|(}command, environment, self.folder{punctuation|)}
        if run > 0{punctuation|:}
            self.results.setdefault{punctuation|(}{punctuation|(}tool.name, measure{punctuation|)}, {character-class regex|{punctuation|[}{punctuation|]}}{punctuation|)}.append{punctuation|(}result{punctuation|)}

    def edited{punctuation|(}self, site{punctuation|)}{punctuation|:}
        """The first post from the middle of the blog's time on{punctuation|;} the same for all tools."""
        if not self.{definition rule class-name|edited_name}{punctuation|:}
            with os.scandir{punctuation|(}self.folder / "sites/jbuild/_posts"{punctuation|)} as {definition rule class-name|posts}{punctuation|:}
                self.edited_name {punctuation|=} min{punctuation|(}post.name for post in posts if post.name >{punctuation|=} "2019-10"{punctuation|)}
        hugos {punctuation|=} site / "content/posts" / self.edited_name{character-class regex|{punctuation|[}len("2019{range punctuation|-}10{range punctuation|-}01{range punctuation|-}"):{punctuation|]}}
