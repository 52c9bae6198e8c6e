{comment|# syntax=docker/dockerfile:1}
{node|ARG} {attr-name|VERSION}{operator|=}{attr-value|17}
{node|FROM} {operator|--}platform{operator|=}{attr-value|linux}/{node|amd64} {node|eclipse}-temurin{operator|:}${punctuation|\{}{node|VERSION}{punctuation|\}}-jdk {node|AS} {node|build}
{node|ENV} {attr-name|APP_HOME}{operator|=}{attr-value|"/app"} \\
    # {node|inside}
    {attr-name|X}{operator|=}{attr-value|1}
{node|RUN} {operator|--}mount{operator|=}{attr-value|type}{operator|=}{attr-value|cache}{punctuation|,}{attr-name|target}{operator|=}/{node|root} {node|apt}-get {node|update} && \\
    {node|echo} {node|"hi $APP_HOME"} # {node|no}
{node|COPY} {operator|--}from{operator|=}{attr-value|build} {operator|--}chown{operator|=}{attr-value|1}{operator|:}{node|1} {punctuation|[}{node|"a b"}{punctuation|,} {node|"/c"}{punctuation|]}
{node|HEALTHCHECK} {operator|--}interval{operator|=}{attr-value|5}m {node|CMD} {node|curl} -f {node|http}{operator|:}{comment|//localhost/ \|\| exit 1}
{node|ONBUILD} {node|RUN} {node|x}
{node|ENTRYPOINT} {punctuation|[}{node|"java"}{punctuation|,} {node|"-jar"}{punctuation|,} {node|"app.jar"}{punctuation|]}
