# syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{function|ARG} VERSION{operator|=}{number|17}
{function|FROM} {operator|-}{flag operator|-platform}{operator|=}linux{operator|/}amd64 eclipse{flag operator|-temurin}{punctuation|:}${punctuation|\{}{function|VERSION}{punctuation|\}}{flag operator|-jdk} AS build
{function|ENV} APP_HOME{operator|=}{string|"/app"} \\
    # inside
    X{operator|=}{number|1}
{function|RUN} {operator|-}{flag operator|-mount}{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{flag operator|-get} update {operator|&&} \\
    {function|echo} {string|"hi $APP_HOME"} # no
{function|COPY} {operator|-}{flag operator|-from}{operator|=}build {operator|-}{flag operator|-chown}{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{function|HEALTHCHECK} {operator|-}{flag operator|-interval}{operator|=}{number|5}m CMD curl {flag operator|-f} http{punctuation|:}{comment|//localhost/ \|\| exit 1}
{function|ONBUILD} RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
