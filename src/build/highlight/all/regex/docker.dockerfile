# syntax=docker/dockerfile:1
ARG VERSION=17
FROM --platform=linux/amd64 eclipse-temurin:{anchor function|$}\{VERSION\}-jdk AS build
ENV APP_HOME="/app" \\
    # inside
    X=1
RUN --mount=type=cache,target=/root apt-get update && \\
    echo "hi {anchor function|$}APP_HOME" # no
COPY --from=build --chown=1:1 {char-class|{char-class-punctuation punctuation|[}"a b", "/c"{char-class-punctuation punctuation|]}}
HEALTHCHECK --interval=5m CMD curl -f http://localhost/ {alternation keyword|\|}{alternation keyword|\|} exit 1
ONBUILD RUN x
ENTRYPOINT {char-class|{char-class-punctuation punctuation|[}"java", {range|"{range-punctuation operator|-}j}ar", "app.jar"{char-class-punctuation punctuation|]}}
