# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{decimal-number number|1}
ARG VERSION{operator|=}{decimal-number number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}$\{VERSION\}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} \\
    # inside
    {register variable|X}{operator|=}{decimal-number number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{decimal-number number|1}{punctuation|:}{decimal-number number|1} [{string|"a b"}{punctuation|,} {string|"/c"}]
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {decimal-number number|1}
ONBUILD RUN {register variable|x}
ENTRYPOINT [{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}]
