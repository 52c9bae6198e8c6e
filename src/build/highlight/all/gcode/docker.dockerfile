# syntax=docker/dockerfile{punctuation|:}1
{property|A}{property|R}{property|G} {property|V}{property|E}{property|R}{property|S}{property|I}{property|O}{property|N}=17
{property|F}{property|R}{property|O}{property|M} --platform=linux/amd64 eclipse-temurin{punctuation|:}$\{{property|V}{property|E}{property|R}{property|S}{property|I}{property|O}{property|N}\}-jdk {property|A}{property|S} build
{property|E}{property|N}{property|V} {property|A}{property|P}{property|P}_HOME={string|"/app"} \\
    # inside
    {property|X}=1
{property|R}{property|U}{property|N} --mount=type=cache,target=/root apt-get update && \\
    echo {string|"hi $APP_HOME"} # no
{property|C}{property|O}{property|P}{property|Y} --from=build --chown=1{punctuation|:}1 [{string|"a b"}, {string|"/c"}]
{property|H}{property|E}{property|A}{property|L}{property|T}{property|H}{property|C}{property|H}{property|E}{property|C}{property|K} --interval=5m {property|C}{property|M}{property|D} curl -f http{punctuation|:}//localhost/ \|\| exit 1
{property|O}{property|N}{property|B}{property|U}{property|I}{property|L}{property|D} {property|R}{property|U}{property|N} x
{property|E}{property|N}{property|T}{property|R}{property|Y}{property|P}{property|O}{property|I}{property|N}{property|T} [{string|"java"}, {string|"-jar"}, {string|"app.jar"}]
