{operator|/}{operator|/}{operator|!} {atom|kettle}
{atom|const} {atom|std} {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} {variable|Doc}
{atom|pub} {atom|const} {variable|Kettle} {operator|=} {atom|struct} {punctuation|\{}
    {atom|litres}{punctuation|:} {atom|f64} {operator|=} {number|1.7}{punctuation|,}
    {atom|name}{punctuation|:} {punctuation|[}{punctuation|]}{atom|const} {atom|u8}{punctuation|,}
    {atom|pub} {atom|fn} {function|boil}{punctuation|(}{atom|self}{punctuation|:} {operator|*}{variable|Kettle}{punctuation|,} {atom|comptime} {variable|T}{punctuation|:} {atom|type}{punctuation|,} {atom|n}{punctuation|:} ?{atom|u32}{punctuation|)} {operator|!}{variable|T} {punctuation|\{}
        {atom|const} {atom|s} {operator|=} \\\\{atom|multi}
        \\\\{atom|line}
        {punctuation|;}
        {atom|var} {atom|i}{punctuation|:} {atom|usize} {operator|=} {number|0}{atom|xFF}{punctuation|;}
        {atom|while} {punctuation|(}{atom|i} {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{atom|i} {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{atom|n}{punctuation|)} {punctuation|\|}{atom|x}{punctuation|\|} {punctuation|\{} {variable|_} {operator|=} {atom|x}{punctuation|;} {punctuation|\}} {atom|else} {atom|continue}{punctuation|;} {punctuation|\}}
        {atom|defer} {atom|std}{punctuation|.}{atom|debug}{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{atom|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {atom|return} {atom|switch} {punctuation|(}{atom|i}{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} {atom|error}{punctuation|.}{variable|Cold}{punctuation|,} {atom|else} {operator|=}{operator|>} @{function|as}{punctuation|(}{variable|T}{punctuation|,} {atom|undefined}{punctuation|)} {operator|orelse} {atom|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{atom|test} {string|"boil"} {punctuation|\{} {keyword|try} {atom|std}{punctuation|.}{atom|testing}{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {quoted-atom atom|'a'} {operator|!}{operator|=} {quoted-atom atom|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
