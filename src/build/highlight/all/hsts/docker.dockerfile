# syntax{operator|=}docker/dockerfile:1
ARG VERSION{operator|=}17
FROM --platform{operator|=}linux/amd64 eclipse-temurin:$\{VERSION\}-jdk AS build
ENV APP_HOME{operator|=}"/app" \\
    # inside
    X{operator|=}1
RUN --mount{operator|=}type{operator|=}cache,target{operator|=}/root apt-get update && \\
    echo "hi $APP_HOME" # no
COPY --from{operator|=}build --chown{operator|=}1:1 ["a b", "/c"]
HEALTHCHECK --interval{operator|=}5m CMD curl -f http://localhost/ \|\| exit 1
ONBUILD RUN x
ENTRYPOINT ["java", "-jar", "app.jar"]
