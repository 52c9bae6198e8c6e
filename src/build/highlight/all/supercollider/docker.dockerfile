{operator|#} syntax{operator|=}docker{operator|/}{label property|dockerfile}{punctuation|:}{number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{number|17}
{class-name|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}{label property|temurin}{punctuation|:}{char|$\{}{class-name|VERSION}{punctuation|\}}{operator|-}jdk {class-name|AS} build
{class-name|ENV} {class-name|APP_HOME}{operator|=}{string|"/app"} \\
    {operator|#} inside
    {class-name|X}{operator|=}{number|1}
{class-name|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {operator|#} no
{class-name|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{class-name|HEALTHCHECK} {operator|--}interval{operator|=}5m {class-name|CMD} curl {operator|-}f {label property|http}{punctuation|:}{comment|//localhost/ \|\| exit 1}
{class-name|ONBUILD} {class-name|RUN} x
{class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
