{comment|# syntax=docker/dockerfile:1}
{key attr-name|ARG} {value attr-value|VERSION=17}
{key attr-name|FROM} {value attr-value|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{key attr-name|ENV} {value attr-value|APP_HOME="/app" \\
}{comment|    # inside}
{key attr-name|    X}{punctuation|=}{value attr-value|1}
{key attr-name|RUN} {value attr-value|--mount=type=cache,target=/root apt-get update && \\
    echo "hi $APP_HOME" # no}
{key attr-name|COPY} {value attr-value|--from=build --chown=1:1 ["a b", "/c"]}
{key attr-name|HEALTHCHECK} {value attr-value|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{key attr-name|ONBUILD} {value attr-value|RUN x}
{key attr-name|ENTRYPOINT} {value attr-value|["java", "-jar", "app.jar"]}
