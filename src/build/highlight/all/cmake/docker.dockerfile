{comment|# syntax=docker/dockerfile:1}
ARG {property|VERSION}={number|17}
FROM --platform=linux/amd64 eclipse-temurin:{punctuation|$\{}{property|VERSION}{punctuation|\}}-jdk AS build
{variable|ENV} APP_HOME={string|"/app"} \\
    {comment|# inside}
    X={number|1}
RUN --mount=type=cache,target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from=build --chown={number|1}:{number|1} [{string|"a b"}, {string|"/c"}]
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
