{comment|# syntax=docker/dockerfile:1}
{module class-name|ARG} {module class-name|VERSION}{operator|=}{number|17}
{module class-name|FROM} {operator|--}platform{operator|=}linux{operator|/}amd64 eclipse{operator|-}{attr-name|temurin:}${punctuation|\{}{module class-name|VERSION}{punctuation|\}}{operator|-}jdk {module class-name|AS} build
{module class-name|ENV} {module class-name|APP_HOME}{operator|=}{string|"/app"} \\
    {comment|# inside}
    {module class-name|X}{operator|=}{number|1}
{module class-name|RUN} {operator|--}mount{operator|=}type{operator|=}cache{punctuation|,}target{operator|=}{operator|/}root apt{operator|-}get update {operator|&&} \\
    echo {string|"hi $APP_HOME"} {comment|# no}
{module class-name|COPY} {operator|--}from{operator|=}build {operator|--}chown{operator|=}{number|1}{atom symbol|:1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{module class-name|HEALTHCHECK} {operator|--}interval{operator|=}5m {module class-name|CMD} curl {operator|-}f {attr-name|http:}{operator|/}{operator|/}localhost{operator|/} {operator|\|\|} exit {number|1}
{module class-name|ONBUILD} {module class-name|RUN} x
{module class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
