{operator|/}{operator|/}! {variable|kettle}
{variable|const} {variable|std} {operator|=} @{variable|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} {variable|Doc}
{variable|pub} {variable|const} {variable|Kettle} {operator|=} {variable|struct} \{
    {variable|litres}{punctuation|:} {variable|f64} {operator|=} {number|1.7}{punctuation|,}
    {variable|name}{punctuation|:} []{variable|const} {variable|u8}{punctuation|,}
    {variable|pub} {variable|fn} {variable|boil}{punctuation|(}{variable|self}{punctuation|:} {operator|*}{variable|Kettle}{punctuation|,} {variable|comptime} {variable|T}{punctuation|:} {keyword|type}{punctuation|,} {variable|n}{punctuation|:} ?{variable|u32}{punctuation|)} !{variable|T} \{
        {variable|const} {variable|s} {operator|=} \\\\{variable|multi}
        \\\\{variable|line}
        {punctuation|;}
        {variable|var} {variable|i}{punctuation|:} {variable|usize} {operator|=} 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}{variable|i} {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{variable|i} {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}{variable|n}{punctuation|)} \|{variable|x}\| \{ _ {operator|=} {variable|x}{punctuation|;} \} {keyword|else} {variable|continue}{punctuation|;} \}
        {variable|defer} {variable|std}{punctuation|.}{variable|debug}{punctuation|.}{variable|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}\{{variable|i}\}{punctuation|)}{punctuation|;}
        {keyword|return} {variable|switch} {punctuation|(}{variable|i}{punctuation|)} \{ {number|0}{punctuation|..}{punctuation|.}{number|9} {operator|=>} {variable|error}{punctuation|.}{variable|Cold}{punctuation|,} {keyword|else} {operator|=>} @{variable|as}{punctuation|(}{variable|T}{punctuation|,} {variable|undefined}{punctuation|)} {variable|orelse} {variable|unreachable} \}{punctuation|;}
    \}
\}{punctuation|;}
{variable|test} {string|"boil"} \{ {variable|try} {variable|std}{punctuation|.}{variable|testing}{punctuation|.}{variable|expect}{punctuation|(}{boolean|true} {keyword|and} {char|'a'} !{operator|=} '\\{variable|n}'{punctuation|)}{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
