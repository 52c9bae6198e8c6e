# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}{punctuation|$}{punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{interpolation-string|{string|"/app"}} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {interpolation-string|{string|"hi }{interpolation|{interpolation-punctuation punctuation|$}{expression|APP_HOME}}{string|"}} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{interpolation-string|{string|"a b"}}{punctuation|,} {interpolation-string|{string|"/c"}}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-}f http{punctuation|:}{interpolation-string|{string|//}}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{interpolation-string|{string|"java"}}{punctuation|,} {interpolation-string|{string|"-jar"}}{punctuation|,} {interpolation-string|{string|"app.jar"}}{punctuation|]}
