# {function|syntax}={function|docker}/{function|dockerfile}:1
ARG VERSION=17
FROM {keyword|--}{function|platform}={function|linux}/{function|amd64} {function|eclipse-temurin}:$\{VERSION\}-{function|jdk} AS {function|build}
ENV APP_HOME={string|"/app"} \\
    # {function|inside}
    X=1
RUN {keyword|--}{function|mount}={function|type}={function|cache},{function|target}{keyword|=/}{function|root} {function|apt-get} {function|update} && \\
    {function|echo} {string|"hi $APP_HOME"} # {function|no}
COPY {keyword|--}{function|from}={function|build} {keyword|--}{function|chown}=1:1 [{string|"a b"}, {string|"/c"}]
HEALTHCHECK {keyword|--}{function|interval}=5{function|m} CMD {function|curl} -{function|f} {function|http}://{function|localhost}/ \|\| {function|exit} 1
ONBUILD RUN {function|x}
ENTRYPOINT [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
