#{operator|!}{operator|/}usr{operator|/}bin{operator|/}awk {operator|-}f
BEGIN \{ {register variable|FS} {operator|=} {string|","}{comment|; n = 0 \} # start}
{operator|/}^a{operator|[}{number|0}{operator|-}{number|9}{operator|]}{operator|+}{operator|/} {operator|&}{operator|&} {number|$1} ~ {operator|/}x{operator|/} \{ print {number|$1}, NR, {string|"s\\n"}{comment|; n += 1.5e3 \} function f(a, b) \{ return length(a) \}}
END \{ for (i in arr) if ({operator|!}(i in b)) delete arr{operator|[}i{operator|]}{comment|; printf("%d\\n", n) \| "sort" \}}
