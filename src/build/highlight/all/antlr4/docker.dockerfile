{label punctuation|# syntax}{punctuation|=}docker/{definition rule class-name|dockerfile}{punctuation|:}1
{constant|ARG} {constant|VERSION}{punctuation|=}17
{constant|FROM} --platform{punctuation|=}linux/amd64 eclipse-{definition rule class-name|temurin}{punctuation|:}${action|{punctuation|\{}{content|VERSION}{punctuation|\}}}-jdk {constant|AS} build
{constant|ENV} {constant|APP_HOME}{punctuation|=}"/app" \\
    {label punctuation|# inside}
    {constant|X}{punctuation|=}1
{constant|RUN} --mount{punctuation|=}type{punctuation|=}cache,target{punctuation|=}/root apt-get update && \\
    echo "hi ${constant|APP_HOME}" {label punctuation|# no}
{constant|COPY} --from{punctuation|=}build --chown{punctuation|=}1{punctuation|:}1 {character-class regex|{punctuation|[}"a b", "/c"{punctuation|]}}
{constant|HEALTHCHECK} --interval{punctuation|=}5m {constant|CMD} curl -f {definition rule class-name|http}{punctuation|:}{comment|//localhost/ \|\| exit 1}
{constant|ONBUILD} {constant|RUN} x
{constant|ENTRYPOINT} {character-class regex|{punctuation|[}"java", "{range punctuation|-}jar", "app.jar"{punctuation|]}}
