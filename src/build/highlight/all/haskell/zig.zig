{operator|//!} {hvariable|kettle}
{builtin|const} {hvariable|std} {operator|=} {operator|@}{hvariable|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|///} {constant|Doc}
{hvariable|pub} {builtin|const} {constant|Kettle} {operator|=} {hvariable|struct} {punctuation|\{}
    {hvariable|litres}{operator|:} {hvariable|f64} {operator|=} {number|1.7}{punctuation|,}
    {hvariable|name}{operator|:} {punctuation|[}{punctuation|]}{builtin|const} {hvariable|u8}{punctuation|,}
    {hvariable|pub} {hvariable|fn} {hvariable|boil}{punctuation|(}{hvariable|self}{operator|:} {operator|*}{constant|Kettle}{punctuation|,} {hvariable|comptime} {constant|T}{operator|:} {keyword|type}{punctuation|,} {hvariable|n}{operator|:} {operator|?}{hvariable|u32}{punctuation|)} {operator|!}{constant|T} {punctuation|\{}
        {builtin|const} {hvariable|s} {operator|=} {operator|\\\\}{hvariable|multi}
        {operator|\\\\}{hvariable|line}
        {punctuation|;}
        {hvariable|var} {hvariable|i}{operator|:} {hvariable|usize} {operator|=} {number|0xFF}{punctuation|;}
        {hvariable|while} {punctuation|(}{hvariable|i} {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}{hvariable|i} {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{hvariable|n}{punctuation|)} {operator|\|}{hvariable|x}{operator|\|} {punctuation|\{} {hvariable|_} {operator|=} {hvariable|x}{punctuation|;} {punctuation|\}} {keyword|else} {hvariable|continue}{punctuation|;} {punctuation|\}}
        {hvariable|defer} {hvariable|std}{punctuation|.}{hvariable|debug}{punctuation|.}{builtin|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{hvariable|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {builtin|return} {hvariable|switch} {punctuation|(}{hvariable|i}{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} {builtin|error}{punctuation|.}{constant|Cold}{punctuation|,} {keyword|else} {operator|=>} {operator|@}{hvariable|as}{punctuation|(}{constant|T}{punctuation|,} {builtin|undefined}{punctuation|)} {hvariable|orelse} {hvariable|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{hvariable|test} {string|"boil"} {punctuation|\{} {hvariable|try} {hvariable|std}{punctuation|.}{hvariable|testing}{punctuation|.}{hvariable|expect}{punctuation|(}{hvariable|true} {builtin|and} {char string|'a'} {operator|!=} {char string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|//} {hvariable|end}
