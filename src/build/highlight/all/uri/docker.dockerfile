{fragment|{fragment-delimiter|#}} syntax=docker/dockerfile:1
{path|ARG} VERSION=17
{path|FROM} --platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build
{path|ENV} APP_HOME="/app" \\
    {fragment|{fragment-delimiter|#}} inside
    X=1
{path|RUN} --mount=type=cache,target=/root apt-get update && \\
    echo "hi $APP_HOME" {fragment|{fragment-delimiter|#}} no
{path|COPY} --from=build --chown=1:1 ["a b", "/c"]
{path|HEALTHCHECK} --interval=5m CMD curl -f http://localhost/ \|\| exit 1
{path|ONBUILD} RUN x
{path|ENTRYPOINT} ["java", "-jar", "app.jar"]
