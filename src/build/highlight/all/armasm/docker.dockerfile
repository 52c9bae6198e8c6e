{operator|#} syntax{operator|=}docker{operator|/}dockerfile:{number|1}
{instruction keyword|ARG} {instruction keyword|VERSION}{operator|=}{number|17}
{instruction keyword|FROM} {operator|-}{operator|-}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin:$\{VERSION\}{operator|-}jdk AS build
{instruction keyword|ENV} APP_HOME{operator|=}{string|"/app"} \\
    {operator|#} inside
    {instruction keyword|X}{operator|=}{number|1}
{instruction keyword|RUN} {operator|-}{operator|-}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi {variable|$APP_HOME}"} {operator|#} no
{instruction keyword|COPY} {operator|-}{operator|-}from{operator|=}build {operator|-}{operator|-}chown{operator|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{instruction keyword|HEALTHCHECK} {operator|-}{operator|-}interval{operator|=}5m CMD curl {operator|-}f http:{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{instruction keyword|ONBUILD} {instruction keyword|RUN} x
{instruction keyword|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
