#!/usr/bin/env python3
{string|""}{string|"Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

All tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:

  cold       into an output folder that never existed, without anything kept from earlier builds
  unchanged  a second build over the first, in a new process
  one edit   a third, after one sentence was added to one post

Before each, the disk is given time to write what the ones before left (sync). Each build is a new process; its time is
the wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it
ever held (the kernel's maximum resident set). Nothing is deleted before all is measured: on some disks files are made
three times slower after a deletion.
"}{string|""}

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
{keyword|from} pathlib import Path

{keyword|BENCH} = Path(__file__).resolve().parent
{keyword|ROOT} = BENCH.parent
{keyword|MEASURES} = [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]


{keyword|class} {namespace|Tool}{punctuation|:}
    {string|""}{string|"One way of building one site: a generator with a JDK or a GOGC."}{string|""}

    {keyword|def} __init__(self, name, site_name, command, environment=None, caches=(), measures=MEASURES){punctuation|:}
        {keyword|self.name} = name
        {keyword|self.site_name} = site_name
        {keyword|self.command} = command
        {keyword|self.environment} = environment or {punctuation|\{}{punctuation|\}}
        {keyword|self.caches} = caches
        {keyword|self.measures} = measures


{keyword|def} fail(message){punctuation|:}
    {keyword|sys.exit}(f{string|"bench/run: \{message\}"})


{keyword|def} arguments(){punctuation|:}
    {keyword|parser} = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    {keyword|parser.add_argument}({string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"})
    {keyword|parser.add_argument}({string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"})
    {keyword|parser.add_argument}({string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"})
    {keyword|parser.add_argument}({string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"})
    {keyword|parser.add_argument}({string|"--runs"}, type=int, default=5, help={string|"runs that count, after one that does not (%(default)s)"})
    {keyword|parser.add_argument}({string|"--jekyll-max"}, type=int, default=1000, help={string|"largest size for Jekyll (%(default)s)"})
    {keyword|parser.add_argument}({string|"--seed"}, type=int, default=1, help={string|"of the content (%(default)s)"})
    {keyword|parser.add_argument}({string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"})
    {keyword|parser.add_argument}({string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"})
    {keyword|parser.add_argument}({string|"--json"}, type=Path, help={string|"write every single measurement here"})
    {keyword|return} parser.parse_args()


{keyword|def} jdk_home(feature){punctuation|:}
    {string|""}{string|"The folder of the JDK of a feature version, looked for where jbuild's launcher looks too."}{string|""}
    {keyword|parents} = [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]
    {keyword|parents} {operator|+}= [str(Path.home() / p) for p in ({string|".sdkman/candidates/java"}, {string|".jdks"}, {string|"Library/Java/JavaVirtualMachines"})]
    {keyword|homes} = [Path(os.environ[{string|"JAVA_HOME"}])] if {string|"JAVA_HOME"} in os.environ else []
    {keyword|for} parent in map(Path, parents){punctuation|:}
        {keyword|if} parent.is_dir(){punctuation|:}
            {keyword|for} child in sorted(parent.iterdir()){punctuation|:}
                {keyword|homes} {operator|+}= [child, child / {string|"Contents/Home"}]
    {keyword|for} home in {namespace|homes}{punctuation|:}
        {keyword|release} = home / {string|"release"}
        {keyword|if} release.is_file() and (home / {string|"bin/javac"}).is_file(){punctuation|:}
            {keyword|for} line in release.read_text().splitlines(){punctuation|:}
                {keyword|if} line.startswith({string|"JAVA_VERSION="}) and line.split({string|'"'})[1].split({string|"."})[0] == {namespace|feature}{punctuation|:}
                    {keyword|return} home.resolve()
    {keyword|fail}(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"})


{keyword|def} install(work){punctuation|:}
    {string|""}{string|"Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."}{string|""}
    {keyword|subprocess.run}([ROOT / {string|"jbuild"}, {string|"version"}], check=True, stdout=subprocess.DEVNULL)
    {keyword|folder} = work / {string|"jbuild"}
    {keyword|folder.mkdir}()
    {keyword|shutil.copy2}(ROOT / {string|"jbuild"}, folder)
    {keyword|shutil.copy2}(ROOT / {string|"target/jbuild.jar"}, folder)
    {keyword|return} folder / {string|"jbuild"}


{keyword|def} tools(options, work){punctuation|:}
    {keyword|wanted} = options.tools.split({string|","})
    {keyword|made} = []
    {keyword|jdks} = options.jdk.split({string|","})
    {keyword|if} {string|"jbuild"} in {namespace|wanted}{punctuation|:}
        {keyword|launcher} = install(work)
        {keyword|for} jdk in {namespace|jdks}{punctuation|:}
            {keyword|environment} = {punctuation|\{}{string|"JBUILD_JAVA_HOME"}{punctuation|:} str(jdk_home(jdk)), {string|"XDG_CACHE_HOME"}{punctuation|:} str(work / {string|"cache"}){punctuation|\}}
            # The first build trains the archive of classes{punctuation|;} {keyword|it} does not count.
            {keyword|made.append}(Tool(f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],
                             {keyword|environment}, [{string|".jbuild"}]))
    {keyword|if} {string|"hugo"} in {namespace|wanted}{punctuation|:}
        {keyword|for} gogc in options.gogc.split({string|","}){punctuation|:}
            {keyword|made.append}(Tool(f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},
                             [{string|"hugo"}, {string|"--quiet"}, {string|"--noBuildLock"}, {string|"--cacheDir"}, str(work / {string|"cache/hugo"}),
                              {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{string|"GOGC"}{punctuation|:} gogc{punctuation|\}}, [{string|"resources"}]))
    {keyword|if} {string|"jekyll"} in {namespace|wanted}{punctuation|:}
        {keyword|made.append}(Tool({string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}},
                         [{string|".jekyll-cache"}, {string|".jekyll-metadata"}]))
    {keyword|if} {string|"floor"} in {namespace|wanted}{punctuation|:}
        {keyword|home} = jdk_home(jdks[0])
        {keyword|classes} = work / {string|"floor"}
        {keyword|subprocess.run}([home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}], check=True)
        {keyword|flags} = [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]
        {keyword|made.append}(Tool(f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},
                         [home / {string|"bin/java"}, *flags, {string|"-cp"}, classes, {string|"Floor"}, {string|"SITE"}, {string|"LIST"}, {string|"OUTPUT"}], {punctuation|\{}{punctuation|\}}, [],
                         [{string|"cold"}]))
    {keyword|return} made


{keyword|def} timed(command, environment, folder){punctuation|:}
    {string|""}{string|"Wall seconds, CPU seconds and peak megabytes of one process."}{string|""}
    {keyword|os.sync}()
    {keyword|with} open(folder / {string|"log"}, {string|"wb"}) as {namespace|log}{punctuation|:}
        {keyword|begin} = time.perf_counter()
        {keyword|process} = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,
                                   {keyword|stdout}=log, stderr=log)
        {keyword|_}, status, usage = os.wait4(process.pid, 0)
        {keyword|seconds} = time.perf_counter() - begin
        {keyword|process.returncode} = os.waitstatus_to_exitcode(status)
    {keyword|if} process.returncode != 0{punctuation|:}
        {keyword|fail}(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"})
    {keyword|scale} = 1 if sys.platform == {string|"darwin"} else 1024
    {keyword|return} seconds, usage.ru_utime {operator|+} usage.ru_stime, usage.ru_maxrss * scale / 1e6


{keyword|class} {namespace|Size}{punctuation|:}
    {string|""}{string|"All that is measured with one number of posts."}{string|""}

    {keyword|def} __init__(self, posts, options, all_tools, work){punctuation|:}
        {keyword|self.posts} = posts
        {keyword|self.options} = options
        {keyword|self.tools} = [t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max]
        {keyword|self.folder} = work / str(posts)
        {keyword|self.folder.mkdir}()
        {keyword|self.results} = {punctuation|\{}{punctuation|\}}
        {keyword|self.files} = 0
        {keyword|self.bytes} = 0
        {keyword|self.check} = {string|""}
        {keyword|self.edited_name} = None

    {keyword|def} measure(self){punctuation|:}
        # Two variants of a generator have a site each, since they keep things in it.
        {keyword|subprocess.run}([jdk_home(self.options.jdk.split({string|","})[0]) / {string|"bin/java"}, BENCH / {string|"Generate.java"},
                        {string|"--posts"}, str(self.posts), {string|"--seed"}, str(self.options.seed), {string|"--out"}, self.folder / {string|"sites"},
                        {string|"--templates"}, BENCH / {string|"templates"},
                        {string|"--tools"}, {string|","}.join(sorted({punctuation|\{}{keyword|t.site_name} for t in self.tools{punctuation|\}} \| {punctuation|\{}{string|"jbuild"}{punctuation|\}}))], check=True)
        {keyword|for} tool in {namespace|self.tools}{punctuation|:}
            {keyword|source} = self.folder / {string|"sites"} / tool.site_name
            {keyword|shutil.copytree}(source, self.site(tool))
        {keyword|for} run in range(self.options.runs {operator|+} 1){punctuation|:}
            {keyword|for} measure in {namespace|MEASURES}{punctuation|:}
                {keyword|for} i in range(len(self.tools)){punctuation|:}
                    {keyword|tool} = self.tools[(i {operator|+} run) % len(self.tools)]
                    {keyword|if} measure in tool.measures and (run > 0 or not tool.name.startswith({string|"floor"})){punctuation|:}
                        {keyword|self.once}(tool, measure, run)
            {keyword|if} run == 0{punctuation|:}
                {keyword|self.compare}()
            {keyword|print}(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr)

    {keyword|def} site(self, tool){punctuation|:}
        {keyword|return} self.folder / {string|"site"} / tool.name.replace({string|" "}, {string|"-"}).replace({string|","}, {string|""})

    {keyword|def} output(self, tool, run){punctuation|:}
        {keyword|return} self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}

    {keyword|def} once(self, tool, measure, run){punctuation|:}
        {keyword|site}, output = self.site(tool), self.output(tool, run)
        {keyword|output.parent.mkdir}(exist_ok=True)
        {keyword|if} measure == {string|"cold"}{punctuation|:}
            {keyword|for} cache in {namespace|tool.caches}{punctuation|:}
                {keyword|shutil.rmtree}(site / cache, ignore_errors=True)
        {keyword|if} measure == {string|"one edit"}{punctuation|:}
            {keyword|with} open(self.edited(site), {string|"a"}) as {namespace|post}{punctuation|:}
                {keyword|post.write}(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"})
        {keyword|values} = {punctuation|\{}{string|"SITE"}{punctuation|:} site, {string|"OUTPUT"}{punctuation|:} output, {string|"LIST"}{punctuation|:} self.folder / {string|"list"}{punctuation|\}}
        {keyword|command} = [values.get(part, part) for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        {keyword|environment} = tool.environment \| ({punctuation|\{}{string|"JBUILD_ARCHIVE"}{punctuation|:} {string|"wait"}{punctuation|\}} {keyword|if} run == 0 else {punctuation|\{}{punctuation|\}})
        {keyword|result} = timed(command, environment, self.folder)
        {keyword|if} run > 0{punctuation|:}
            {keyword|self.results.setdefault}((tool.name, measure), []).append(result)

    {keyword|def} edited(self, site){punctuation|:}
        {string|""}{string|"The first post from the middle of the blog's time on; the same for all tools."}{string|""}
        {keyword|if} not {namespace|self.edited_name}{punctuation|:}
            {keyword|with} os.scandir(self.folder / {string|"sites/jbuild/_posts"}) as {namespace|posts}{punctuation|:}
                {keyword|self.edited_name} = min(post.name for post in posts if post.name >= {string|"2019-10"})
        {keyword|hugos} = site / {string|"content/posts"} / self.edited_name[len({string|"2019-10-01-"}){punctuation|:}]
