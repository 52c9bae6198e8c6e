#!/{function|usr}/{function|bin}/{function|awk} -{function|f}
BEGIN \{ FS = {string|","}; {function|n} = 0 \} # {function|start}
/^{function|a}[0-9]+/ && $1 ~ /{function|x}/ \{ {function|print} $1, NR, {string|"s\\n"}; {function|n} += 1.5{function|e3} \} {function|function} {function|f}({function|a}, {function|b}) \{ {function|return} {function|length}({function|a}) \}
END \{ {function|for} ({function|i} {function|in} {function|arr}) {function|if} (!({function|i} {function|in} {function|b})) {function|delete} {function|arr}[{function|i}]; {function|printf}({string|"%d\\n"}, {function|n}) \| {string|"sort"} \}
