{operator|#} syntax{operator|=}docker{operator|/}dockerfile{punctuation|:}{number|1}
{command keyword|ARG} VERSION{operator|=}{number|17}
{command keyword|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}{operator|-}jdk AS build
{command keyword|ENV} APP_HOME{operator|=}{string-literal|{string|"/app"}} \\
    {operator|#} inside
    {command keyword|X}{operator|=}{number|1}
{command keyword|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&}{operator|&} \\
    {command keyword|echo} {string-literal|{string|"hi $APP_HOME"}} {operator|#} no
{command keyword|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string-literal|{string|"a b"}}{punctuation|,} {string-literal|{string|"/c"}}{punctuation|]}
{command keyword|HEALTHCHECK} {operator|--}interval{operator|=}5m CMD curl {operator|-}f http{punctuation|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
{command keyword|ONBUILD} RUN x
{command keyword|ENTRYPOINT} {punctuation|[}{string-literal|{string|"java"}}{punctuation|,} {string-literal|{string|"-jar"}}{punctuation|,} {string-literal|{string|"app.jar"}}{punctuation|]}
