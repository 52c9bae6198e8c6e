# syntax{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{number|17}
{class-name|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}{reification important|$}{punctuation|\{}{class-name|VERSION}{punctuation|\}}{operator|-}jdk {class-name|AS} build
{class-name|ENV} {class-name|APP_HOME}{operator|=}{string|"/app"} \\
    # inside
    {class-name|X}{operator|=}{number|1}
{class-name|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} # no
{class-name|COPY} {operator|--}{keyword|from}{operator|=}build {operator|--}chown{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{class-name|HEALTHCHECK} {operator|--}interval{operator|=}{number|5}m {class-name|CMD} curl {operator|-}f http{operator|:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{class-name|ONBUILD} {class-name|RUN} x
{class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
