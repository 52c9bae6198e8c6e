{operator|#} {attr-value|syntax}{operator|=}docker{operator|/}dockerfile{operator|:}{number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{number|17}
{class-name|FROM} {operator|-}{operator|-}{attr-value|platform}{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin{operator|:}${punctuation|\{}{class-name|VERSION}{punctuation|\}}{operator|-}jdk {class-name|AS} build
{class-name|ENV} {class-name|APP_HOME}{operator|=}{string|"/app"} \\
    {operator|#} inside
    {class-name|X}{operator|=}{number|1}
{class-name|RUN} {operator|-}{operator|-}{attr-value|mount}{operator|=}{attr-value|type}{operator|=}cache{punctuation|,}{attr-value|target}{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo {string|"hi $APP_HOME"} {operator|#} no
{class-name|COPY} {operator|-}{operator|-}{attr-value|from}{operator|=}build {operator|-}{operator|-}{attr-value|chown}{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{class-name|HEALTHCHECK} {operator|-}{operator|-}{attr-value|interval}{operator|=}{number|5}m {class-name|CMD} curl {operator|-}f http{operator|:}{comment|//localhost/ \|\| exit 1}
{class-name|ONBUILD} {class-name|RUN} x
{class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
