// P{function|ackage} {function|tea} {function|brews}.
{function|package} {function|tea}

{function|import} (
	{string|"context"}
	{string|"fmt"}
	{function|str} {string|"strings"}
)

{function|const} (
	C{function|old} = {function|iota}
	H{function|ot}
	M{function|ax}  = 1_000 << 2
)

{function|type} K{function|ettle}[T {function|any}] {function|struct} \{
	L{function|itres} {function|float64} `{function|json}:{string|"litres,omitempty"}`
	{function|ch}     {function|chan}<- T
	P{function|ot}
\}

{function|func} ({function|k} {class-name|*}K{function|ettle}[T]) B{function|oil}({function|ctx} {function|context}.C{function|ontext}, {function|f} {function|func}(T) {function|error}) ({function|n} {function|int}, {function|err} {function|error}) \{
	{function|defer} {function|func}() \{ {function|if} {function|r} := {function|recover}(); {function|r} {keyword|!=} {function|nil} \{ {function|err} = {function|fmt}.E{function|rrorf}({string|"boil: %v"}, {function|r}) \} \}()
{function|loop}:
	{function|for} {function|i} := {function|range} []{function|int}\{0{function|x1}F, 0{function|b11}, 0{function|o17}, {string|'x'}, {string|'\\n'}, 1{function|e3}, 2{function|i}\} \{
		{function|select} \{
		{function|case} <-{function|ctx}.D{function|one}():
			{function|break} {function|loop}
		{function|default}:
			{function|n} += {function|i} &^ 3
			{function|go} {function|k}.{function|step}({function|i})
		\}
	\}
	{function|s} := {function|str}.T{function|o}U{function|pper}(`{function|raw}
{function|string}`) + {string|"esc\\t\\"q\\""}
	{function|switch} {function|x} := {function|any}({function|s}).({function|type}) \{ {function|case} {function|nil}: {function|return}; {function|case} {function|string}: {function|fmt}.P{function|rintln}({function|len}({function|x}), {function|true}) \}
	{function|return} {function|n}, {function|nil} /{class-name|*} {function|done} {class-name|*}/
\}
