{comment|# syntax=docker/dockerfile:1}
{literal string|ARG} {key property|VERSION}{punctuation|=}{number|17}
{literal string|FROM} {key property|--platform}{punctuation|=}{literal string|linux/amd64 eclipse-temurin:$\{VERSION}{punctuation|\}}{punctuation|-}jdk {literal string|AS build}
{literal string|ENV} {key property|APP_HOME}{punctuation|=}{string|"/app"} {literal string|\\}
    {comment|# inside}
    {key property|X}{punctuation|=}{number|1}
{literal string|RUN} {key property|--mount}{punctuation|=}{literal string|type}{punctuation|=}{literal string|cache}{punctuation|,}{key property|target}{punctuation|=}{literal string|/root apt-get update && \\}
    {literal string|echo} {string|"hi $APP_HOME"} {comment|# no}
{literal string|COPY} {key property|--from}{punctuation|=}{literal string|build} {key property|--chown}{punctuation|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{literal string|HEALTHCHECK} {key property|--interval}{punctuation|=}{literal string|5m CMD curl -f http://localhost/ \|\| exit} {number|1}
{literal string|ONBUILD RUN x}
{literal string|ENTRYPOINT [}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
