# syntax=docker/dockerfile:1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:${VERSION}-jdk AS build
ENV APP_HOME="/app" \
    # inside
    X=1
RUN --mount=type=cache,target=/root apt-get update && \
    echo "hi $APP_HOME" # no
COPY --from=build --chown=1:1 ["a b", "/c"]
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ || exit 1
ONBUILD RUN x
ENTRYPOINT ["java", "-jar", "app.jar"]
