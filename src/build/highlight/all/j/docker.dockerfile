{verb keyword|#} syntax{verb keyword|=}docker{adverb builtin|/}dockerfile{conjunction variable|:}{number|1}
ARG VERSION{verb keyword|=}{number|17}
FROM {verb keyword|-}{verb keyword|-}platform{verb keyword|=}linux{adverb builtin|/}amd64 eclipse{verb keyword|-}temurin{conjunction variable|:}{verb keyword|$}{verb keyword|\{}VERSION{adverb builtin|\}}{verb keyword|-}jdk AS build
ENV APP_HOME{verb keyword|=}{conjunction variable|"}{adverb builtin|/}app{conjunction variable|"} {adverb builtin|\\}
    {verb keyword|#} inside
    X{verb keyword|=}{number|1}
RUN {verb keyword|-}{verb keyword|-}mount{verb keyword|=}type{verb keyword|=}cache{verb keyword|,}target{verb keyword|=}{adverb builtin|/}root apt{verb keyword|-}get update {conjunction variable|&}{conjunction variable|&} {adverb builtin|\\}
    echo {conjunction variable|"}hi {verb keyword|$}APP_HOME{conjunction variable|"} {verb keyword|#} no
COPY {verb keyword|-}{verb keyword|-}from{verb keyword|=}build {verb keyword|-}{verb keyword|-}chown{verb keyword|=}{verb keyword|1:}{number|1} {verb keyword|[}{conjunction variable|"}a b{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{adverb builtin|/}c{conjunction variable|"}{verb keyword|]}
HEALTHCHECK {verb keyword|-}{verb keyword|-}interval{verb keyword|=}{number|5}m CMD curl {verb keyword|-}f htt{verb keyword|p:}{adverb builtin|/}{adverb builtin|/}localhost{adverb builtin|/} {verb keyword|\|}{verb keyword|\|} exit {number|1}
ONBUILD RUN x
ENTRYPOINT {verb keyword|[}{conjunction variable|"}java{conjunction variable|"}{verb keyword|,} {conjunction variable|"}{verb keyword|-}jar{conjunction variable|"}{verb keyword|,} {conjunction variable|"}ap{verb keyword|p.}jar{conjunction variable|"}{verb keyword|]}
