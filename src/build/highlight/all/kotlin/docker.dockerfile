# syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string-literal singleline|{string|"/app"}} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}{keyword|get} update {operator|&&} \\
    echo {string-literal singleline|{string|"hi }{interpolation|{interpolation-punctuation punctuation|$}{expression|APP_HOME}}{string|"}} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string-literal singleline|{string|"a b"}}{punctuation|,} {string-literal singleline|{string|"/c"}}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string-literal singleline|{string|"java"}}{punctuation|,} {string-literal singleline|{string|"-jar"}}{punctuation|,} {string-literal singleline|{string|"app.jar"}}{punctuation|]}
