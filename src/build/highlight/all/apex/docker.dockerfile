# syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
{class-name|ARG} VERSION{operator|=}{number|17}
{keyword|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk {keyword|AS} build
{class-name|ENV} APP_HOME{operator|=}{string|"/app"} \\
    # {class-name|inside}
    X{operator|=}{number|1}
RUN {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get {keyword|update} {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|--}{keyword|from}{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|--}interval{operator|=}5m CMD curl {operator|-}{class-name|f} http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} {keyword|exit} {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
