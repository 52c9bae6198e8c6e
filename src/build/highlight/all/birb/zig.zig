{comment|//! kettle}
{class-name|const} {variable|std} {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
{variable|pub} {keyword|const} {class-name|Kettle} {operator|=} {variable|struct} {punctuation|\{}
    {variable|litres}{operator|:} {variable|f64} {operator|=} {number|1.7}{punctuation|,}
    {variable|name}{operator|:} {punctuation|[}{punctuation|]}{class-name|const} {variable|u8}{punctuation|,}
    {variable|pub} {class-name|fn} {function|boil}{punctuation|(}{variable|self}{operator|:} {operator|*}{class-name|Kettle}{punctuation|,} {variable|comptime} {class-name|T}{operator|:} {variable|type}{punctuation|,} {variable|n}{operator|:} {operator|?}{variable|u32}{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        {class-name|const} {variable|s} {operator|=} \\\\{variable|multi}
        \\\\{variable|line}
        {punctuation|;}
        {keyword|var} {variable|i}{operator|:} {variable|usize} {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}{variable|i} {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}{variable|i} {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{variable|n}{punctuation|)} {operator|\|}{variable|x}{operator|\|} {punctuation|\{} {variable|_} {operator|=} {variable|x}{punctuation|;} {punctuation|\}} {class-name|else} {variable|continue}{punctuation|;} {punctuation|\}}
        {variable|defer} {variable|std}{punctuation|.}{variable|debug}{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{variable|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {class-name|return} {keyword|switch} {punctuation|(}{variable|i}{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} {variable|error}{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}{class-name|T}{punctuation|,} {variable|undefined}{punctuation|)} {variable|orelse} {variable|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{variable|test} {string|"boil"} {punctuation|\{} {variable|try} {variable|std}{punctuation|.}{variable|testing}{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {variable|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
