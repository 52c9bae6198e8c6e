{macro property|{directive-hash|#} {directive keyword|syntax}{expression|{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}}}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    {macro property|{directive-hash|#} {directive keyword|inside}}
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}{number|5}m CMD curl {operator|-}f http{operator|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
