# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string-literal|{string|"/app"}} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo {string-literal|{string|"hi $APP_HOME"}} # no
COPY {operator|--}{keyword|from}{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{comment|//localhost/ \|\| exit 1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
