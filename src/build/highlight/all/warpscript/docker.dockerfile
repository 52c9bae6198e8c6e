{comment|# syntax=docker/dockerfile:1}
ARG VERSION={number|17}
FROM {operator|-}{operator|-}platform=linux{operator|/}amd64 eclipse{operator|-}temurin:{variable|$\{VERSION\}-jdk} AS build
ENV APP_HOME={string|"/app"} \\
    {comment|# inside}
    X={number|1}
RUN {operator|-}{operator|-}mount=type=cache,target={operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {comment|# no}
COPY {operator|-}{operator|-}from=build {operator|-}{operator|-}chown={number|1}:{number|1} {punctuation|[}{string|"a b"}, {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval=5m CMD curl {operator|-}f http:{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}, {string|"-jar"}, {string|"app.jar"}{punctuation|]}
