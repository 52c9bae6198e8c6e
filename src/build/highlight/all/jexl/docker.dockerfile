# syntax=docker{operator|/}dockerfile{operator|:}{number|1}
ARG VERSION={number|17}
FROM {operator|-}{operator|-}platform=linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME={string|"/app"} \\
    # inside
    X={number|1}
RUN {operator|-}{operator|-}mount=type=cache{punctuation|,}target={operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from=build {operator|-}{operator|-}chown={number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval=5m CMD curl {operator|-}f http{operator|:}{operator|//}localhost{operator|/} {operator|\|\|} {transform function|exit} {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
