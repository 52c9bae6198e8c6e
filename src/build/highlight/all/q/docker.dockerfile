{verb operator|#} syntax{verb operator|=}docker{adverb function|/}dockerfile{verb operator|:}{number|1}
ARG VERSION{verb operator|=}{number|17}
FROM {verb operator|-}{verb operator|-}platform{verb operator|=}linux{adverb function|/}amd64 eclipse{verb operator|-}temurin{verb operator|:}{verb operator|$}{punctuation|\{}VERSION{punctuation|\}}{verb operator|-}jdk AS build
ENV APP_HOME{verb operator|=}{string|"/app"} {adverb function|\\}
    {verb operator|#} inside
    X{verb operator|=}{number|1}
RUN {verb operator|-}{verb operator|-}mount{verb operator|=}{keyword|type}{verb operator|=}cache{verb operator|,}target{verb operator|=}{adverb function|/}root apt{verb operator|-}{keyword|get} {keyword|update} {verb operator|&}{verb operator|&} {adverb function|\\}
    echo {string|"hi $APP_HOME"} {verb operator|#} no
COPY {verb operator|-}{verb operator|-}{keyword|from}{verb operator|=}build {verb operator|-}{verb operator|-}chown{verb operator|=}{verb operator|1:}{number|1} {punctuation|[}{string|"a b"}{verb operator|,} {string|"/c"}{punctuation|]}
HEALTHCHECK {verb operator|-}{verb operator|-}interval{verb operator|=}{number|5}m CMD curl {verb operator|-}f http{verb operator|:}{adverb function|/}{adverb function|/}localhost{adverb function|/} {verb operator|\|}{verb operator|\|} {keyword|exit} {number|1}
ONBUILD RUN x
ENTRYPOINT {punctuation|[}{string|"java"}{verb operator|,} {string|"-jar"}{verb operator|,} {string|"app.jar"}{punctuation|]}
