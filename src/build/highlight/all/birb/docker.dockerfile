# {variable|syntax}{operator|=}{variable|docker}{operator|/}{variable|dockerfile}{operator|:}{number|1}
{class-name|ARG} {class-name|VERSION}{operator|=}{number|17}
{class-name|FROM} {operator|--}{variable|platform}{operator|=}{variable|linux}{operator|/}{variable|amd64} {variable|eclipse}{operator|-}{variable|temurin}{operator|:}${punctuation|\{}{class-name|VERSION}{punctuation|\}}{operator|-}{variable|jdk} {class-name|AS} {variable|build}
{class-name|ENV} {class-name|APP_HOME}{operator|=}{string|"/app"} \\
    # {variable|inside}
    {class-name|X}{operator|=}{number|1}
{class-name|RUN} {operator|--}{variable|mount}{operator|=}{variable|type}{operator|=}{variable|cache}{punctuation|,}{variable|target}{operator|=}{operator|/}{variable|root} {variable|apt}{operator|-}{variable|get} {variable|update} {operator|&&} \\
    {variable|echo} {string|"hi $APP_HOME"} # {variable|no}
{class-name|COPY} {operator|--}{variable|from}{operator|=}{variable|build} {operator|--}{variable|chown}{operator|=}{number|1}{operator|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{class-name|HEALTHCHECK} {operator|--}{variable|interval}{operator|=}{number|5}{variable|m} {class-name|CMD} {variable|curl} {operator|-}{variable|f} {variable|http}{operator|:}{operator|/}{operator|/}{variable|localhost}{operator|/} {operator|\|\|} {variable|exit} {number|1}
{class-name|ONBUILD} {class-name|RUN} {variable|x}
{class-name|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
