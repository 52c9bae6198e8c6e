//{punctuation|!} {keyword|kettle}
{keyword|const} {keyword|std} {punctuation|=} {variable|@import}{punctuation|(}{string|"std"}{punctuation|)}{comment|;}
/// Doc
{keyword|pub} {keyword|const} Kettle {punctuation|=} {keyword|struct} {punctuation|\{}
    {label|litres:} {keyword|f64} {punctuation|=} {number|1.7}{punctuation|,}
    {label|name:} {punctuation|[}{punctuation|]}{keyword|const} {keyword|u8}{punctuation|,}
    {keyword|pub} {keyword|fn} {keyword|boil}{punctuation|(}{label|self:} {punctuation|*}Kettle{punctuation|,} {keyword|comptime} {label|T:} {keyword|type}{punctuation|,} {label|n:} ?{keyword|u32}{punctuation|)} {variable|!T} {punctuation|\{}
        {keyword|const} {keyword|s} {punctuation|=} \\\\{keyword|multi}
        \\\\{keyword|line}
        {comment|;}
        {keyword|var} {label|i:} {keyword|usize} {punctuation|=} {number|0xFF}{comment|;}
        {keyword|while} {punctuation|(}{keyword|i} {punctuation|<} {number|10}{punctuation|)} : {punctuation|(}{keyword|i} +{punctuation|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{keyword|n}{punctuation|)} \|{keyword|x}\| {punctuation|\{} {keyword|_} {punctuation|=} {keyword|x}{comment|; \} else continue; \}}
        {keyword|defer} {keyword|std}{punctuation|.}{keyword|debug}{punctuation|.}{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{keyword|i}{punctuation|\}}{punctuation|)}{comment|;}
        {keyword|return} {keyword|switch} {punctuation|(}{keyword|i}{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {punctuation|=}{punctuation|>} {keyword|error}{punctuation|.}Cold{punctuation|,} {keyword|else} {punctuation|=}{punctuation|>} {variable|@as}{punctuation|(}T{punctuation|,} {keyword|undefined}{punctuation|)} {keyword|orelse} {keyword|unreachable} {punctuation|\}}{comment|;}
    {punctuation|\}}
{punctuation|\}}{comment|;}
{keyword|test} {string|"boil"} {punctuation|\{} {keyword|try} {keyword|std}{punctuation|.}{keyword|testing}{punctuation|.}{keyword|expect}{punctuation|(}{boolean|true} {keyword|and} '{keyword|a}' {punctuation|!}{punctuation|=} '\\{keyword|n}'{punctuation|)}{comment|; \} // end}
