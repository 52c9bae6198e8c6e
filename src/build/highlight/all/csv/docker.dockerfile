{value|# syntax=docker/dockerfile:1}
{value|ARG VERSION=17}
{value|FROM --platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
{value|ENV APP_HOME=}{value|"/app"}{value| \\}
{value|    # inside}
{value|    X=1}
{value|RUN --mount=type=cache}{punctuation|,}{value|target=/root apt-get update && \\}
{value|    echo }{value|"hi $APP_HOME"}{value| # no}
{value|COPY --from=build --chown=1:1 [}{value|"a b"}{punctuation|,}{value| }{value|"/c"}{value|]}
{value|HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit 1}
{value|ONBUILD RUN x}
{value|ENTRYPOINT [}{value|"java"}{punctuation|,}{value| }{value|"-jar"}{punctuation|,}{value| }{value|"app.jar"}{value|]}
