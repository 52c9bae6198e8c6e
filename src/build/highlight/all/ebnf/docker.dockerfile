# {rule|syntax}{operator|=}{rule|docker}{operator|/}{rule|dockerfile}:1
{definition rule keyword|ARG VERSION}{operator|=}17
{rule|FROM} {operator|-}{operator|-}{rule|platform}{operator|=}{rule|linux}{operator|/}{rule|amd64 eclipse}{operator|-}{rule|temurin}:${punctuation|\{}{rule|VERSION}{punctuation|\}}{operator|-}{rule|jdk AS build}
{definition rule keyword|ENV APP_HOME}{operator|=}{string|"/app"} \\
    # {rule|inside}
    {definition rule keyword|X}{operator|=}1
{rule|RUN} {operator|-}{operator|-}{rule|mount}{operator|=}{rule|type}{operator|=}{rule|cache}{punctuation|,}{rule|target}{operator|=}{operator|/}{rule|root apt}{operator|-}{rule|get update} && \\
    {rule|echo} {string|"hi $APP_HOME"} # {rule|no}
{rule|COPY} {operator|-}{operator|-}{rule|from}{operator|=}{rule|build} {operator|-}{operator|-}{rule|chown}{operator|=}1:1 {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{rule|HEALTHCHECK} {operator|-}{operator|-}{rule|interval}{operator|=}5m {rule|CMD curl} {operator|-}{rule|f http}:{operator|/}{operator|/}{rule|localhost}{operator|/} {operator|\|}{operator|\|} {rule|exit} 1
{rule|ONBUILD RUN x}
{rule|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
