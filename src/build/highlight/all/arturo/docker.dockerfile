{symbol|#} syntax{symbol|=}docker{symbol|/}{label property|dockerfile:}{number|1}
ARG VERSION{symbol|=}{number|17}
FROM {symbol|-}{symbol|-}platform{symbol|=}linux{symbol|/}amd64 eclipse{symbol|-}{label property|temurin:}{symbol|$}{multistring string|\{VERSION\}}{symbol|-}jdk AS build
ENV APP_HOME{symbol|=}{string|"/app"} {symbol|\\}
    {symbol|#} inside
    X{symbol|=}{number|1}
RUN {symbol|-}{symbol|-}mount{symbol|=}{builtin-function keyword|type}{symbol|=}cache{punctuation|,}target{symbol|=}{symbol|/}root apt{symbol|-}{builtin-function keyword|get} update && {symbol|\\}
    echo {string|"hi $APP_HOME"} {symbol|#} no
COPY {symbol|-}{symbol|-}{builtin-function keyword|from}{symbol|=}build {symbol|-}{symbol|-}chown{symbol|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {symbol|-}{symbol|-}interval{symbol|=}5m CMD curl {symbol|-}f {label property|http:}{symbol|/}{symbol|/}localhost{symbol|/} {sugar operator|\|}{sugar operator|\|} {builtin-function keyword|exit} {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
