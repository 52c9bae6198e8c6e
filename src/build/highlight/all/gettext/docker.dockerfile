{comment translator-comment|# syntax=docker/dockerfile:1}
ARG VERSION={number|17}
FROM --platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build
ENV APP_HOME={string|"/app"} \\
    {comment translator-comment|# inside}
    X={number|1}
RUN --mount=type=cache,target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} {comment translator-comment|# no}
COPY --from=build --chown={number|1}:{number|1} {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
