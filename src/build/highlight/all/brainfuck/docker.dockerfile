{comment|#} {comment|syntax=docker/dockerfile:1}
{comment|ARG} {comment|VERSION=17}
{comment|FROM} {decrement deleted|-}{decrement deleted|-}{comment|platform=linux/amd64} {comment|eclipse}{decrement deleted|-}{comment|temurin:$\{VERSION\}}{decrement deleted|-}{comment|jdk} {comment|AS} {comment|build}
{comment|ENV} {comment|APP_HOME="/app"} {comment|\\}
    {comment|#} {comment|inside}
    {comment|X=1}
{comment|RUN} {decrement deleted|-}{decrement deleted|-}{comment|mount=type=cache}{operator|,}{comment|target=/root} {comment|apt}{decrement deleted|-}{comment|get} {comment|update} {comment|&&} {comment|\\}
    {comment|echo} {comment|"hi} {comment|$APP_HOME"} {comment|#} {comment|no}
{comment|COPY} {decrement deleted|-}{decrement deleted|-}{comment|from=build} {decrement deleted|-}{decrement deleted|-}{comment|chown=1:1} {branching important|[}{comment|"a} {comment|b"}{operator|,} {comment|"/c"}{branching important|]}
{comment|HEALTHCHECK} {decrement deleted|-}{decrement deleted|-}{comment|interval=5m} {comment|CMD} {comment|curl} {decrement deleted|-}{comment|f} {comment|http://localhost/} {comment|\|\|} {comment|exit} {comment|1}
{comment|ONBUILD} {comment|RUN} {comment|x}
{comment|ENTRYPOINT} {branching important|[}{comment|"java"}{operator|,} {comment|"}{decrement deleted|-}{comment|jar"}{operator|,} {comment|"app}{operator|.}{comment|jar"}{branching important|]}
