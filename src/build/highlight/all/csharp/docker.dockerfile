{preprocessor property|# syntax=docker/dockerfile:1}
{class-name|ARG} VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
{class-name|ENV} APP_HOME{operator|=}{string|"/app"} \\
    {preprocessor property|# inside}
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}{keyword|get} update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {preprocessor property|# no}
COPY {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}{number|5m} CMD curl {operator|-}{class-name|f} http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
