{comment|# syntax=docker/dockerfile:1}
ARG VERSION{operator|=}{number|17}
FROM --platform{operator|=}linux/amd64 eclipse-temurin:{variable|$\{VERSION\}}-jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {comment|# inside}
    X{operator|=}{number|1}
RUN --mount{operator|=}{property|type}{operator|=}cache,target{operator|=}/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY --from{operator|=}build --chown{operator|=}{number|1}:{number|1} [{string|"a b"}, {string|"/c"}]
HEALTHCHECK --{property|interval}{operator|=}{number|5}m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
