{prolog|# syntax=docker/dockerfile:1}
{name|ARG VERSION}{operator-char operator|=}{number|17}
{name|FROM} {operator-char operator|-}{operator-char operator|-}{name|platform}{operator-char operator|=}{name|linux}{operator-char operator|/}{name|amd64 eclipse}{operator-char operator|-}{name|temurin}{punctuation|:}$\{{name|VERSION}\}{operator-char operator|-}{name|jdk AS build}
{name|ENV APP_HOME}{operator-char operator|=}{string|"/app"} \\
    {prolog|# inside}
    {name|X}{operator-char operator|=}{number|1}
{name|RUN} {operator-char operator|-}{operator-char operator|-}{name|mount}{operator-char operator|=}{name|type}{operator-char operator|=}{name|cache}{punctuation|,}{name|target}{operator-char operator|=}{operator-char operator|/}{name|root apt}{operator-char operator|-}{name|get update} && \\
    {name|echo} {string|"hi $APP_HOME"} {prolog|# no}
{name|COPY} {operator-char operator|-}{operator-char operator|-}{name|from}{operator-char operator|=}{name|build} {operator-char operator|-}{operator-char operator|-}{name|chown}{operator-char operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{name|HEALTHCHECK} {operator-char operator|-}{operator-char operator|-}{name|interval}{operator-char operator|=}5m {name|CMD curl} {operator-char operator|-}{name|f http}{punctuation|:}{operator-char operator|/}{operator-char operator|/}{name|localhost}{operator-char operator|/} {comment|\|\| exit 1}
{name|ONBUILD RUN x}
{name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
