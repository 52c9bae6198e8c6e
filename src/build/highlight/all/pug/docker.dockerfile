# syntax{punctuation|=}docker/dockerfile:1
{tag|ARG} {plain-text|VERSION=17}
{tag|FROM} {plain-text|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{tag|ENV} {plain-text|APP_HOME="/app" \\}
    # inside
    {tag|X}{punctuation|=}{code|{number|1}}
{tag|RUN} {plain-text|--mount=type=cache,target=/root apt-get update && \\}
    {tag|echo} {plain-text|"hi $APP_HOME" # no}
{tag|COPY} {plain-text|--from=build --chown=1:1 ["a b", "/c"]}
{tag|HEALTHCHECK} {plain-text|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{tag|ONBUILD} {plain-text|RUN x}
{tag|ENTRYPOINT} {plain-text|["java", "-jar", "app.jar"]}
