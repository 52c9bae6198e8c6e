# syntax{operator|=}docker/{property|dockerfile}{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux/amd64 eclipse{operator|-}{property|temurin}{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}/root apt{operator|-}get {keyword|update} && \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{property|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-}f {url|http://localhost/} \|\| exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
