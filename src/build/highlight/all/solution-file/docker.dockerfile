{comment|# syntax=docker/dockerfile:1}
{property|ARG VERSION}{operator|=}{number|17}
{property|FROM --platform}{operator|=}linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build
{property|ENV APP_HOME}{operator|=}{string|"/app"} \\
    {comment|# inside}
    {property|X}{operator|=}{number|1}
{property|RUN --mount}{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
{property|COPY --from}{operator|=}build --chown{operator|=}{number|1}:{number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
{property|HEALTHCHECK --interval}{operator|=}5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
