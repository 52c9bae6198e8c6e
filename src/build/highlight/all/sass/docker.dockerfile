{selector|# syntax=docker/dockerfile:1}
{selector|ARG VERSION=17}
{selector|FROM --platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{selector|ENV APP_HOME="/app" \\}
    {selector|# inside}
    {selector|X=1}
{selector|RUN --mount=type=cache,target=/root apt-get update && \\}
    {selector|echo "hi $APP_HOME" # no}
{selector|COPY --from=build --chown=1:1 ["a b", "/c"]}
{selector|HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{selector|ONBUILD RUN x}
{selector|ENTRYPOINT ["java", "-jar", "app.jar"]}
