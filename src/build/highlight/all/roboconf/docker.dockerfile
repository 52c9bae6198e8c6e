{comment|# syntax=docker/dockerfile:1}
ARG VERSION{punctuation|=}{value attr-value|17
FROM --platform=linux/amd64 }{property|eclipse-temurin}{punctuation|:}${punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME{punctuation|=}{value attr-value|"/app" \\
    }{comment|# inside}
    X{punctuation|=}{value attr-value|1
RUN --mount=type=cache}{punctuation|,}target{punctuation|=}{value attr-value|/root apt-get update && \\
    echo "hi $APP_HOME" }{comment|# no}
COPY --from{punctuation|=}{value attr-value|build --chown=}{property|1}{punctuation|:}1 ["a b"{punctuation|,} "/c"]
HEALTHCHECK --interval{punctuation|=}{value attr-value|5m CMD curl -f }{property|http}{punctuation|:}//localhost/ \|\| exit 1
ONBUILD RUN x
ENTRYPOINT ["java"{punctuation|,} "-jar"{punctuation|,} "app{punctuation|.}jar"]
