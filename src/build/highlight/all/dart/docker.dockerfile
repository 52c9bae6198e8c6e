# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{class-name|ARG} VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
{class-name|ENV} APP_HOME{operator|=}{string-literal|{string|"/app"}} \\
    # inside
    {class-name|X}{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}{keyword|get} update {operator|&&} \\
    echo {string-literal|{string|"hi }{interpolation|{punctuation|$}{expression|APP_HOME}}{string|"}} # no
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
