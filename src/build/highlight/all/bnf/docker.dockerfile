# syntax=docker/dockerfile:1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:${operator|\{}VERSION{operator|\}}-jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    X=1
RUN --mount=type=cache,target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY --from=build --chown=1:1 {operator|[}{string|"a b"}, {string|"/c"}{operator|]}
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ {operator|\|}{operator|\|} exit 1
ONBUILD RUN x
ENTRYPOINT {operator|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{operator|]}
