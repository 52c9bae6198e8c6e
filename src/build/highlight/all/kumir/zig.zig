{operator-char operator|/}{operator-char operator|/}{name|! kettle}
{name|const std} {operator-char operator|=} {name|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator-char operator|/}{operator-char operator|/}{operator-char operator|/} {name|Doc}
{name|pub const Kettle} {operator-char operator|=} {name|struct} \{
    {name|litres}{punctuation|:} {name|f64} {operator-char operator|=} {number|1.7}{punctuation|,}
    {name|name}{punctuation|:} {punctuation|[}{punctuation|]}{name|const u8}{punctuation|,}
    {name|pub fn boil}{punctuation|(}{name|self}{punctuation|:} {operator-char operator|*}{name|Kettle}{punctuation|,} {name|comptime T}{punctuation|:} {name|type}{punctuation|,} {name|n}{punctuation|:} ?{name|u32}{punctuation|)} {name|!T} \{
        {name|const s} {operator-char operator|=} \\\\{name|multi}
        \\\\{name|line}
        {punctuation|;}
        {name|var i}{punctuation|:} {name|usize} {operator-char operator|=} 0xFF{punctuation|;}
        {name|while} {punctuation|(}{name|i} {operator-char operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{name|i} {operator-char operator|+}{operator-char operator|=} {number|1}{punctuation|)} \{ {name|if} {punctuation|(}{name|n}{punctuation|)} {comment|\|x\| \{ _ = x; \} else continue; \}}
        {name|defer std}.{name|debug}.{name|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} .\{{name|i}\}{punctuation|)}{punctuation|;}
        {name|return switch} {punctuation|(}{name|i}{punctuation|)} \{ {number|0.}.{number|.9} {operator-char operator|=}{operator-char operator|>} {name|error}.{name|Cold}{punctuation|,} {name|else} {operator-char operator|=}{operator-char operator|>} {name|@as}{punctuation|(}{name|T}{punctuation|,} {name|undefined}{punctuation|)} {name|orelse unreachable} \}{punctuation|;}
    \}
\}{punctuation|;}
{name|test} {string|"boil"} \{ {name|try std}.{name|testing}.{name|expect}{punctuation|(}{name|true and} {string|'a'} {name|!}{operator-char operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} \} {operator-char operator|/}{operator-char operator|/} {name|end}
