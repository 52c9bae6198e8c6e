{error-message string|# syntax=docker/dockerfile:1}
{error-message string|ARG VERSION=17}
{error-message string|FROM --platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{error-message string|ENV APP_HOME="/app" \\}
    # inside
    X=1
{error-message string|RUN --mount=type=cache,target=/root apt-get update && \\}
    echo "hi $APP_HOME" # no
{error-message string|COPY --from=build --chown=1:1 ["a b", "/c"]}
{error-message string|HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{error-message string|ONBUILD RUN x}
{error-message string|ENTRYPOINT ["java", "-jar", "app.jar"]}
