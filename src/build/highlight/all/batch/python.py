#!/usr/bin/env python3
"""Measures jbuild, Hugo and Jekyll side by side on the same content, and prints a Markdown table.

{command|{keyword|All} tools take turns in one run, so that a noisy machine is unfair to all alike. Measured are:}

  {command|{keyword|cold}       into an output folder that never existed, without anything kept from earlier builds}
  {command|{keyword|unchanged}  a second build over the first, in a new process}
  {command|{keyword|one} edit   a third, after one sentence was added to one post}

{command|{keyword|Before} each, the disk is given time to write what the ones before left (sync}{punctuation|)}. Each build is a new process; its time is
{command|{keyword|the} wall's, its CPU time that of all its threads, which other work on the machine disturbs less, its memory the most it}
{command|{keyword|ever} held (the kernel's maximum resident set}{punctuation|)}. Nothing is deleted before all is measured: on some disks files are made
{command|{keyword|three} times slower after a deletion.}
"""

{command|{keyword|import} argparse}
{command|{keyword|import} json}
{command|{keyword|import} os}
{command|{keyword|import} platform}
{command|{keyword|import} shutil}
{command|{keyword|import} signal}
{command|{keyword|import} statistics}
{command|{keyword|import} subprocess}
{command|{keyword|import} sys}
{command|{keyword|import} time}
{command|{keyword|from} pathlib import Path}

{command|{keyword|BENCH} = Path(__file__}{punctuation|)}.resolve{punctuation|(}{punctuation|)}.parent
{command|{keyword|ROOT} = BENCH.parent}
{command|{keyword|MEASURES} = [{string|"cold"}, {string|"unchanged"}, {string|"one edit"}]}


{command|{keyword|class} Tool:}
    """One way of building one site: a generator with a JDK or a GOGC."""

    {command|{keyword|def} __init__(self, name, site_name, command, environment=None, caches=(}{punctuation|)}, measures=MEASURES{punctuation|)}:
        {command|{keyword|self}.name = name}
        {command|{keyword|self}.site_name = site_name}
        {command|{keyword|self}.command = command}
        {command|{keyword|self}.environment = environment or \{\}}
        {command|{keyword|self}.caches = caches}
        {command|{keyword|self}.measures = measures}


{command|{keyword|def} fail(message}{punctuation|)}:
    {command|{keyword|sys}.exit(f{string|"bench/run: \{message\}"}}{punctuation|)}


{command|{keyword|def} arguments(}{punctuation|)}:
    {command|{keyword|parser} = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--sizes"}, default={string|"50,1000,10000"}, help={string|"numbers of posts (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--tools"}, default={string|"jbuild,hugo,jekyll,floor"}, help={string|"(%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--jdk"}, default={string|"25,17"}, help={string|"Java versions for jbuild, first also for the floor (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--gogc"}, default={string|"100"}, help={string|"values of GOGC for Hugo, the ratios' base first (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--runs"}, type=int, default={number|5}, help={string|"runs that count, after one that does not (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--jekyll-max"}, type=int, default={number|1000}, help={string|"largest size for Jekyll (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--seed"}, type=int, default={number|1}, help={string|"of the content (%(default)s)"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--work"}, type=Path, help={string|"folder for all that is made; a new one in the system's if not given"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--keep"}, action={string|"store_true"}, help={string|"keep that folder"}}{punctuation|)}
    {command|{keyword|parser}.add_argument({string|"--json"}, type=Path, help={string|"write every single measurement here"}}{punctuation|)}
    {command|{keyword|return} parser.parse_args(}{punctuation|)}


{command|{keyword|def} jdk_home(feature}{punctuation|)}:
    """The folder of the JDK of a feature version, looked for where jbuild{punctuation|'}s launcher looks too."""
    {command|{keyword|parents} = [{string|"/usr/lib/jvm"}, {string|"/usr/java"}, {string|"/opt/java"}, {string|"/Library/Java/JavaVirtualMachines"}]}
    {command|{keyword|parents} += [str(Path.home(}{punctuation|)} / p{punctuation|)} for p in {punctuation|(}".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines"{punctuation|)}]
    {command|{keyword|homes} = [Path(os.environ[{string|"JAVA_HOME"}]}{punctuation|)}] if "JAVA_HOME" in os.environ else []
    {command|{keyword|for} parent in map(Path, parents}{punctuation|)}:
        {command|{keyword|if} parent.is_dir(}{punctuation|)}:
            {command|{keyword|for} child in sorted(parent.iterdir(}{punctuation|)}{punctuation|)}:
                {command|{keyword|homes} += [child, child / {string|"Contents/Home"}]}
    {command|{keyword|for} home in homes:}
        {command|{keyword|release} = home / {string|"release"}}
        {command|{keyword|if} release.is_file(}{punctuation|)} and {punctuation|(}{command|{keyword|home} / {string|"bin/javac"}}{punctuation|)}.is_file{punctuation|(}{punctuation|)}:
            {command|{keyword|for} line in release.read_text(}{punctuation|)}.splitlines{punctuation|(}{punctuation|)}:
                {command|{keyword|if} line.startswith({string|"JAVA_VERSION="}}{punctuation|)} and line.split{punctuation|(}{punctuation|'}"{punctuation|'}{punctuation|)}[1].split{punctuation|(}"."{punctuation|)}[0] == feature:
                    {command|{keyword|return} home.resolve(}{punctuation|)}
    {command|{keyword|fail}(f{string|"no JDK \{feature\} was found in JAVA_HOME, \{', '.join(parents)\}"}}{punctuation|)}


{command|{keyword|def} install(work}{punctuation|)}:
    """Puts the tool where it stands alone, as its users have it; in a clone the launcher looks for changed sources too."""
    {command|{keyword|subprocess}.run([ROOT / {string|"jbuild"}, {string|"version"}], check=True, stdout=subprocess.DEVNULL}{punctuation|)}
    {command|{keyword|folder} = work / {string|"jbuild"}}
    {command|{keyword|folder}.mkdir(}{punctuation|)}
    {command|{keyword|shutil}.copy2(ROOT / {string|"jbuild"}, folder}{punctuation|)}
    {command|{keyword|shutil}.copy2(ROOT / {string|"target/jbuild.jar"}, folder}{punctuation|)}
    {command|{keyword|return} folder / {string|"jbuild"}}


{command|{keyword|def} tools(options, work}{punctuation|)}:
    {command|{keyword|wanted} = options.tools.split({string|","}}{punctuation|)}
    {command|{keyword|made} = []}
    {command|{keyword|jdks} = options.jdk.split({string|","}}{punctuation|)}
    {command|{keyword|if} {string|"jbuild"} in wanted:}
        {command|{keyword|launcher} = install(work}{punctuation|)}
        {command|{keyword|for} jdk in jdks:}
            {command|{keyword|environment} = \{{string|"JBUILD_JAVA_HOME"}: str(jdk_home(jdk}{punctuation|)}{punctuation|)}, "XDG_CACHE_HOME": str{punctuation|(}{command|{keyword|work} / {string|"cache"}}{punctuation|)}\}
            # The first build trains the archive of classes; it does not count.
            {command|{keyword|made}.append(Tool(f{string|"jbuild, JDK \{jdk\}"}, {string|"jbuild"}, [launcher, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}],}
                             {command|{keyword|environment}, [{string|".jbuild"}]}{punctuation|)}{punctuation|)}
    {command|{keyword|if} {string|"hugo"} in wanted:}
        {command|{keyword|for} gogc in options.gogc.split({string|","}}{punctuation|)}:
            {command|{keyword|made}.append(Tool(f{string|"Hugo, GOGC \{gogc\}"}, {string|"hugo"},}
                             ["hugo", "--quiet", "--noBuildLock", "--cacheDir", str{punctuation|(}{command|{keyword|work} / {string|"cache/hugo"}}{punctuation|)},
                              "-s", "SITE", "-d", "OUTPUT"], \{"GOGC": gogc\}, ["resources"]{punctuation|)}{punctuation|)}
    {command|{keyword|if} {string|"jekyll"} in wanted:}
        {command|{keyword|made}.append(Tool({string|"Jekyll"}, {string|"jekyll"}, [{string|"jekyll"}, {string|"build"}, {string|"-q"}, {string|"-s"}, {string|"SITE"}, {string|"-d"}, {string|"OUTPUT"}], \{\},}
                         [".jekyll-cache", ".jekyll-metadata"]{punctuation|)}{punctuation|)}
    {command|{keyword|if} {string|"floor"} in wanted:}
        {command|{keyword|home} = jdk_home(jdks[{number|0}]}{punctuation|)}
        {command|{keyword|classes} = work / {string|"floor"}}
        {command|{keyword|subprocess}.run([home / {string|"bin/javac"}, {string|"-d"}, classes, BENCH / {string|"Floor.java"}], check=True}{punctuation|)}
        {command|{keyword|flags} = [{string|"-XX:+UseSerialGC"}, {string|"-XX:TieredStopAtLevel=1"}, {string|"-XX:-UsePerfData"}]}
        {command|{keyword|made}.append(Tool(f{string|"floor, JDK \{jdks[0]\}"}, {string|"jbuild"},}
                         [home / "bin/java", *flags, "-cp", classes, "Floor", "SITE", "LIST", "OUTPUT"], \{\}, [],
                         ["cold"]{punctuation|)}{punctuation|)}
    {command|{keyword|return} made}


{command|{keyword|def} timed(command, environment, folder}{punctuation|)}:
    """Wall seconds, CPU seconds and peak megabytes of one process."""
    {command|{keyword|os}.sync(}{punctuation|)}
    {command|{keyword|with} open(folder / {string|"log"}, {string|"wb"}}{punctuation|)} as log:
        {command|{keyword|begin} = time.perf_counter(}{punctuation|)}
        {command|{keyword|process} = subprocess.Popen(command, env=os.environ \| environment, cwd=folder, stdin=subprocess.DEVNULL,}
                                   {command|{keyword|stdout}=log, stderr=log}{punctuation|)}
        {command|{keyword|_}, status, usage = os.wait4(process.pid, {number|0}}{punctuation|)}
        {command|{keyword|seconds} = time.perf_counter(}{punctuation|)} - begin
        {command|{keyword|process}.returncode = os.waitstatus_to_exitcode(status}{punctuation|)}
    {command|{keyword|if} process.returncode != {number|0}:}
        {command|{keyword|fail}(f{string|"\{' '.join(map(str, command))\} ended with \{process.returncode\}:\\n\{(folder / 'log').read_text()[-3000:]\}"}}{punctuation|)}
    {command|{keyword|scale} = {number|1} if sys.platform == {string|"darwin"} else {number|1024}}
    {command|{keyword|return} seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * scale / 1e6}


{command|{keyword|class} Size:}
    """All that is measured with one number of posts."""

    {command|{keyword|def} __init__(self, posts, options, all_tools, work}{punctuation|)}:
        {command|{keyword|self}.posts = posts}
        {command|{keyword|self}.options = options}
        {command|{keyword|self}.tools = [t for t in all_tools if t.site_name != {string|"jekyll"} or posts <= options.jekyll_max]}
        {command|{keyword|self}.folder = work / str(posts}{punctuation|)}
        {command|{keyword|self}.folder.mkdir(}{punctuation|)}
        {command|{keyword|self}.results = \{\}}
        {command|{keyword|self}.files = {number|0}}
        {command|{keyword|self}.bytes = {number|0}}
        {command|{keyword|self}.check = {string|""}}
        {command|{keyword|self}.edited_name = None}

    {command|{keyword|def} measure(self}{punctuation|)}:
        # Two variants of a generator have a site each, since they keep things in it.
        {command|{keyword|subprocess}.run([jdk_home(self.options.jdk.split({string|","}}{punctuation|)}[0]{punctuation|)} / "bin/java", BENCH / "Generate.java",
                        "--posts", str{punctuation|(}{command|{keyword|self}.posts}{punctuation|)}, "--seed", str{punctuation|(}{command|{keyword|self}.options.seed}{punctuation|)}, "--out", self.folder / "sites",
                        "--templates", BENCH / "templates",
                        "--tools", ",".join{punctuation|(}{command|{keyword|sorted}(\{t.site_name for t in self.tools\} \| \{{string|"jbuild"}\}}{punctuation|)}{punctuation|)}], check=True{punctuation|)}
        {command|{keyword|for} tool in self.tools:}
            {command|{keyword|source} = self.folder / {string|"sites"} / tool.site_name}
            {command|{keyword|shutil}.copytree(source, self.site(tool}{punctuation|)}{punctuation|)}
        {command|{keyword|for} run in range(self.options.runs + {number|1}}{punctuation|)}:
            {command|{keyword|for} measure in MEASURES:}
                {command|{keyword|for} i in range(len(self.tools}{punctuation|)}{punctuation|)}:
                    {command|{keyword|tool} = self.tools[(i + run}{punctuation|)} % len{punctuation|(}{command|{keyword|self}.tools}{punctuation|)}]
                    {command|{keyword|if} measure in tool.measures and (run > {number|0} or not tool.name.startswith({string|"floor"}}{punctuation|)}{punctuation|)}:
                        {command|{keyword|self}.once(tool, measure, run}{punctuation|)}
            {command|{keyword|if} run == {number|0}:}
                {command|{keyword|self}.compare(}{punctuation|)}
            {command|{keyword|print}(f{string|"\{self.posts\} posts: run \{run\} of \{self.options.runs\} done"}, file=sys.stderr}{punctuation|)}

    {command|{keyword|def} site(self, tool}{punctuation|)}:
        {command|{keyword|return} self.folder / {string|"site"} / tool.name.replace({string|" "}, {string|"-"}}{punctuation|)}.replace{punctuation|(}",", ""{punctuation|)}

    {command|{keyword|def} output(self, tool, run}{punctuation|)}:
        {command|{keyword|return} self.folder / {string|"output"} / f{string|"\{run\}-\{self.site(tool).name\}"}}

    {command|{keyword|def} once(self, tool, measure, run}{punctuation|)}:
        {command|{keyword|site}, output = self.site(tool}{punctuation|)}, self.output{punctuation|(}{command|{keyword|tool}, run}{punctuation|)}
        {command|{keyword|output}.parent.mkdir(exist_ok=True}{punctuation|)}
        {command|{keyword|if} measure == {string|"cold"}:}
            {command|{keyword|for} cache in tool.caches:}
                {command|{keyword|shutil}.rmtree(site / cache, ignore_errors=True}{punctuation|)}
        {command|{keyword|if} measure == {string|"one edit"}:}
            {command|{keyword|with} open(self.edited(site}{punctuation|)}, "a"{punctuation|)} as post:
                {command|{keyword|post}.write(f{string|"\\nOne more sentence, the \{run\}th of its kind.\\n"}}{punctuation|)}
        {command|{keyword|values} = \{{string|"SITE"}: site, {string|"OUTPUT"}: output, {string|"LIST"}: self.folder / {string|"list"}\}}
        {command|{keyword|command} = [values.get(part, part}{punctuation|)} for part in tool.command]
        # Only the run that does not count may make the archive of classes, and waits for it.
        {command|{keyword|environment} = tool.environment \| (\{{string|"JBUILD_ARCHIVE"}: {string|"wait"}\} if run == {number|0} else \{\}}{punctuation|)}
        {command|{keyword|result} = timed(command, environment, self.folder}{punctuation|)}
        {command|{keyword|if} run > {number|0}:}
            {command|{keyword|self}.results.setdefault((tool.name, measure}{punctuation|)}, []{punctuation|)}.append{punctuation|(}{command|{keyword|result}}{punctuation|)}

    {command|{keyword|def} edited(self, site}{punctuation|)}:
        """The first post from the middle of the blog{punctuation|'}s time on; the same for all tools."""
        {command|{keyword|if} not self.edited_name:}
            {command|{keyword|with} os.scandir(self.folder / {string|"sites/jbuild/_posts"}}{punctuation|)} as posts:
                {command|{keyword|self}.edited_name = min(post.name for post in posts if post.name >= {string|"2019-10"}}{punctuation|)}
        {command|{keyword|hugos} = site / {string|"content/posts"} / self.edited_name[len({string|"2019-10-01-"}}{punctuation|)}:]
