# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string quoted-string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string quoted-string|"hi {interpolation|{interpolation-variable variable|$APP_HOME}}"} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string quoted-string|"a b"}{punctuation|,} {string quoted-string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string quoted-string|"java"}{punctuation|,} {string quoted-string|"-jar"}{punctuation|,} {string quoted-string|"app.jar"}{punctuation|]}
