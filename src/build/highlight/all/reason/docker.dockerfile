{operator|#} syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{constructor|ARG} {constructor|VERSION}{operator|=}{number|17}
{constructor|FROM} {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}{constructor|VERSION}{punctuation|\}}{operator|-}jdk {constructor|AS} build
{constructor|ENV} {constructor|APP_HOME}{operator|=}{string|"/app"} \\
    {operator|#} inside
    {constructor|X}{operator|=}{number|1}
{constructor|RUN} {operator|-}{operator|-}mount{operator|=}{keyword|type}{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo {string|"hi $APP_HOME"} {operator|#} no
{constructor|COPY} {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{constructor|HEALTHCHECK} {operator|-}{operator|-}interval{operator|=}{number|5}m {constructor|CMD} curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
{constructor|ONBUILD} {constructor|RUN} x
{constructor|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
