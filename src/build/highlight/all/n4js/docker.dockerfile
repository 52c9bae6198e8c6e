# syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}{constant|VERSION}{punctuation|\}}{operator|-}jdk {constant|AS} build
{constant|ENV} {constant|APP_HOME}{operator|=}{string|"/app"} \\
    # inside
    {constant|X}{operator|=}{number|1}
{constant|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}{keyword|get} update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
{constant|COPY} {operator|--}{keyword|from}{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{constant|HEALTHCHECK} {operator|--}interval{operator|=}5m {constant|CMD} curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
