{punctuation|#} {atom|syntax}{operator|=}{atom|docker}{operator|/}{atom|dockerfile}{punctuation|:}{number|1}
{variable|ARG} {variable|VERSION}{operator|=}{number|17}
{variable|FROM} {operator|--}{atom|platform}{operator|=}{atom|linux}{operator|/}{atom|amd64} {atom|eclipse}{operator|-}{atom|temurin}{punctuation|:}{number|$\{}{variable|VERSION}{punctuation|\}}{operator|-}{atom|jdk} {variable|AS} {atom|build}
{variable|ENV} {variable|APP_HOME}{operator|=}{string|"/app"} \\
    {punctuation|#} {atom|inside}
    {variable|X}{operator|=}{number|1}
{variable|RUN} {operator|--}{atom|mount}{operator|=}{atom|type}{operator|=}{atom|cache}{punctuation|,}{atom|target}{operator|=}{operator|/}{atom|root} {atom|apt}{operator|-}{atom|get} {atom|update} && \\
    {atom|echo} {string|"hi $APP_HOME"} {punctuation|#} {atom|no}
{variable|COPY} {operator|--}{atom|from}{operator|=}{atom|build} {operator|--}{atom|chown}{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{string|"a b"}{punctuation|,} {string|"/c"}{punctuation|]}
{variable|HEALTHCHECK} {operator|--}{atom|interval}{operator|=}{number|5}{atom|m} {variable|CMD} {atom|curl} {operator|-}{atom|f} {atom|http}{punctuation|:}{operator|/}{operator|/}{atom|localhost}{operator|/} {punctuation|\|}{punctuation|\|} {atom|exit} {number|1}
{variable|ONBUILD} {variable|RUN} {atom|x}
{variable|ENTRYPOINT} {punctuation|[}{string|"java"}{punctuation|,} {string|"-jar"}{punctuation|,} {string|"app.jar"}{punctuation|]}
