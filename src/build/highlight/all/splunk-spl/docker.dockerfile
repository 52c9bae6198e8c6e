# {property|syntax}{operator|=}docker{operator|/}dockerfile:{number|1}
ARG {property|VERSION}{operator|=}{number|17}
{keyword|FROM} {operator|-}{operator|-}{property|platform}{operator|=}linux{operator|/}amd64 eclipse{operator|-}temurin:$\{VERSION\}{operator|-}jdk {operator-word operator|AS} build
ENV {property|APP_HOME}{operator|=}{string|"/app"} \\
    # inside
    {property|X}{operator|=}{number|1}
{keyword|RUN} {operator|-}{operator|-}{property|mount}{operator|=}{property|type}{operator|=}cache{punctuation|,}{property|target}{operator|=}{operator|/}root apt{operator|-}get update && \\
    echo {string|"hi $APP_HOME"} # no
COPY {operator|-}{operator|-}{keyword|from}{operator|=}build {operator|-}{operator|-}{property|chown}{operator|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {operator|-}{operator|-}{property|interval}{operator|=}5m CMD curl {operator|-}{boolean|f} http:{operator|/}{operator|/}localhost{operator|/} {operator|\|}{operator|\|} exit {number|1}
ONBUILD {keyword|RUN} x
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
