# syntax=docker/dockerfile{punctuation|:}1
{keyword|ARG} VERSION=17
{keyword|FROM} --platform=linux/amd64 {namespace|eclipse-temurin}{punctuation|:}${punctuation|\{}{keyword|VERSION}{punctuation|\}}-jdk AS build
{keyword|ENV} APP_HOME={string|"/app"} \\
    # inside
    {keyword|X}=1
{keyword|RUN} --mount=type=cache,target=/root apt-get update && \\
    {keyword|echo} {string|"hi $APP_HOME"} # no
{keyword|COPY} --from=build --chown=1{punctuation|:}1 [{string|"a b"}, {string|"/c"}]
{keyword|HEALTHCHECK} --interval=5m CMD curl -f {namespace|http}{punctuation|:}{comment|//localhost/ \|\| exit 1}
{keyword|ONBUILD} RUN x
{keyword|ENTRYPOINT} [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
