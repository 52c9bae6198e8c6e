{comment|# syntax=docker/dockerfile:1}
{identifier|ARG} {identifier|VERSION}{operator|=}{number|17}
{identifier|FROM} {operator|--}{identifier|platform}{operator|=}{identifier|linux}{operator|/}{identifier|amd64} {identifier|eclipse-temurin}{punctuation|:}${punctuation|\{}{identifier|VERSION}{punctuation|\}}{operator|-}{identifier|jdk} {identifier|AS} {identifier|build}
{identifier|ENV} {identifier|APP_HOME}{operator|=}{interpolated-string|{string|"/app"}} \\
    {comment|# inside}
    {identifier|X}{operator|=}{number|1}
{identifier|RUN} {operator|--}{identifier|mount}{operator|=}{identifier|type}{operator|=}{identifier|cache}{punctuation|,}{identifier|target}{operator|=}{operator|/}{identifier|root} {identifier|apt-get} {identifier|update} {operator|&&} \\
    {identifier|echo} {interpolated-string|{string|"hi $APP_HOME"}} {comment|# no}
{identifier|COPY} {operator|--}{identifier|from}{operator|=}{identifier|build} {operator|--}{identifier|chown}{operator|=}{number|1}{punctuation|:}{number|1} {punctuation|[}{interpolated-string|{string|"a b"}}{punctuation|,} {interpolated-string|{string|"/c"}}{punctuation|]}
{identifier|HEALTHCHECK} {operator|--}{identifier|interval}{operator|=}{number|5m} {identifier|CMD} {identifier|curl} {operator|-}{identifier|f} {identifier|http}{punctuation|:}{operator|/}{regex|/localhost/} {operator|\|\|} {identifier|exit} {number|1}
{identifier|ONBUILD} {identifier|RUN} {identifier|x}
{identifier|ENTRYPOINT} {punctuation|[}{interpolated-string|{string|"java"}}{punctuation|,} {interpolated-string|{string|"-jar"}}{punctuation|,} {interpolated-string|{string|"app.jar"}}{punctuation|]}
