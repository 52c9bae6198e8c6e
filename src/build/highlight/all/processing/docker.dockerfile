# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{constant|ARG} {constant|VERSION}{operator|=}{number|17}
{constant|FROM} {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}{constant|VERSION}{punctuation|\}}{operator|-}jdk {constant|AS} build
{constant|ENV} {constant|APP_HOME}{operator|=}{string|"/app"} \\
    # inside
    {type class-name|X}{operator|=}{number|1}
{constant|RUN} {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
{constant|COPY} {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{constant|HEALTHCHECK} {operator|-}{operator|-}interval{operator|=}{number|5}m {constant|CMD} curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
