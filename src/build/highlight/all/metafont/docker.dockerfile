{variable|#} syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
ARG VERSION{operator|=}{number|17}
FROM {operator|--}platform{operator|=}linux{operator|/}amd{number|64} eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
ENV APP_HOME{operator|=}{string|"/app"} {constant|\\}
    {variable|#} inside
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update && {constant|\\}
    echo {string|"hi $APP_HOME"} {variable|#} no
COPY {operator|--}{keyword|from}{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}{number|5}m CMD {keyword|curl} {operator|-}f http{operator|:}//localhost{operator|/} \|\| exit {number|1}
ONBUILD RUN {variable|x}
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
