# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}{char|$\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{comment|"/app"} \\
    # inside
    X{operator|=}{number|1}
RUN {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{operator|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&}{operator|&} \\
    echo {comment|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{comment|"a b"}{operator|,} {comment|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}interval{operator|=}{number|5}m CMD curl {operator|-}f http{punctuation|:}{operator|//}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{comment|"java"}{operator|,} {comment|"-jar"}{operator|,} {comment|"app.jar"}{punctuation|]}
