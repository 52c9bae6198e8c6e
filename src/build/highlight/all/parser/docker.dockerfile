# syntax=docker/dockerfile:1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:{variable|$}{punctuation|\{}VERSION{punctuation|\}}-jdk AS build
ENV APP_HOME="/app" \\
    {parser-comment comment|# inside}
    X=1
RUN --mount=type=cache,target=/root apt-get update && \\
    echo "hi {variable|$APP_HOME}" {parser-comment comment|# no}
COPY --from=build --chown=1:1 {punctuation|[}"a b", "/c"{punctuation|]}
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ \|\| exit 1
ONBUILD RUN x
ENTRYPOINT {punctuation|[}"java", "-jar", "app.jar"{punctuation|]}
