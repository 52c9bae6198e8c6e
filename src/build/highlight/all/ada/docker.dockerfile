# {variable|syntax}{operator|=}{variable|docker}{operator|/}{variable|dockerfile}{punctuation|:}{number|1}
{variable|ARG} {variable|VERSION}{operator|=}{number|17}
{variable|FROM} {comment|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{variable|ENV} {variable|APP_HOME}{operator|=}{string|"/app"} \\
    # {variable|inside}
    {variable|X}{operator|=}{number|1}
{variable|RUN} {comment|--mount=type=cache,target=/root apt-get update && \\}
    {variable|echo} {string|"hi $APP_HOME"} # {variable|no}
{variable|COPY} {comment|--from=build --chown=1:1 ["a b", "/c"]}
{variable|HEALTHCHECK} {comment|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{variable|ONBUILD} {variable|RUN} {variable|x}
{variable|ENTRYPOINT} [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
