{operator|#} syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {comment|--platform=linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build}
ENV APP_HOME{operator|=}{string|"/app"} \\
    {operator|#} inside
    X{operator|=}{number|1}
RUN {comment|--mount=type=cache,target=/root apt-get update && \\}
    echo {string|"hi $APP_HOME"} {operator|#} no
COPY {comment|--from=build --chown=1:1 ["a b", "/c"]}
HEALTHCHECK {comment|--interval=5m CMD curl -f http://localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
