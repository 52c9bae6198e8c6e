{comment|# syntax=docker/dockerfile:1}
{reference|ARG} {reference|VERSION}{punctuation|=}{number|17}
{reference|FROM} {reference|--platform}{punctuation|=}{reference|linux}{punctuation|/}{reference|amd64} {reference|eclipse-temurin}{symbol|:$}{punctuation|\{}{reference|VERSION}{punctuation|\}}{reference|-jdk} {reference|AS} {reference|build}
{reference|ENV} {reference|APP_HOME}{punctuation|=}{string|"/app"} {punctuation|\\}
    {comment|# inside}
    {reference|X}{punctuation|=}{number|1}
{reference|RUN} {reference|--mount}{punctuation|=}{reference|type}{punctuation|=}{reference|cache}{punctuation|,}{reference|target}{punctuation|=}{punctuation|/}{reference|root} {reference|apt-get} {reference|update} {reference|&&} {punctuation|\\}
    {reference|echo} {string|"hi $APP_HOME"} {comment|# no}
{reference|COPY} {reference|--from}{punctuation|=}{reference|build} {reference|--chown}{punctuation|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{reference|HEALTHCHECK} {reference|--interval}{punctuation|=}5{reference|m} {reference|CMD} {reference|curl} {reference|-f} {reference|http}{punctuation|:}{punctuation|/}{punctuation|/}{reference|localhost}{punctuation|/} {reference|\|\|} {keyword|exit} {number|1}
{reference|ONBUILD} {reference|RUN} {reference|x}
{reference|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
