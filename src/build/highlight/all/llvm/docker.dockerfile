# {keyword|syntax}{punctuation|=}{keyword|docker}/{label|dockerfile:}{number|1}
ARG VERSION{punctuation|=}{number|17}
FROM --{keyword|platform}{punctuation|=}{keyword|linux}/{keyword|amd64} {label|eclipse-temurin:}${punctuation|\{}VERSION{punctuation|\}}-{keyword|jdk} AS {keyword|build}
ENV APP_HOME{punctuation|=}{string|"/app"} \\
    # {keyword|inside}
    X{punctuation|=}{number|1}
RUN --{keyword|mount}{punctuation|=}{keyword|type}{punctuation|=}{keyword|cache}{punctuation|,}{keyword|target}{punctuation|=}/{keyword|root} {keyword|apt}-{keyword|get} {keyword|update} && \\
    {keyword|echo} {string|"hi $APP_HOME"} # {keyword|no}
COPY --{keyword|from}{punctuation|=}{keyword|build} --{keyword|chown}{punctuation|=}{number|1}:{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
HEALTHCHECK --{keyword|interval}{punctuation|=}5m CMD {keyword|curl} -{keyword|f} {label|http:}//{keyword|localhost}/ \|\| {keyword|exit} {number|1}
ONBUILD RUN {keyword|x}
ENTRYPOINT {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
