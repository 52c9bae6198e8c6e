{punctuation|/}{punctuation|/}{reference|!} {reference|kettle}
{reference|const} {reference|std} {punctuation|=} {builtin|@}{reference|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{punctuation|/}{punctuation|/}{punctuation|/} {reference|Doc}
{reference|pub} {reference|const} {reference|Kettle} {punctuation|=} {reference|struct} {punctuation|\{}
    {reference|litres}{punctuation|:} {reference|f64} {punctuation|=} {number|1.7}{punctuation|,}
    {reference|name}{punctuation|:} {punctuation|[}{punctuation|]}{reference|const} {reference|u8}{punctuation|,}
    {reference|pub} {reference|fn} {reference|boil}{punctuation|(}{reference|self}{punctuation|:} {reference|*Kettle}{punctuation|,} {reference|comptime} {reference|T}{punctuation|:} {reference|type}{punctuation|,} {reference|n}{punctuation|:} {reference|?u32}{punctuation|)} {reference|!T} {punctuation|\{}
        {reference|const} {reference|s} {punctuation|=} {punctuation|\\}{punctuation|\\}{reference|multi}
        {punctuation|\\}{punctuation|\\}{reference|line}
        {punctuation|;}
        {reference|var} {reference|i}{punctuation|:} {reference|usize} {punctuation|=} 0{reference|xFF}{punctuation|;}
        {reference|while} {punctuation|(}{reference|i} {punctuation|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{reference|i} {reference|+}{punctuation|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{reference|n}{punctuation|)} {reference|\|x\|} {punctuation|\{} {reference|_} {punctuation|=} {reference|x}{punctuation|;} {punctuation|\}} {keyword|else} {reference|continue}{punctuation|;} {punctuation|\}}
        {reference|defer} {reference|std}{punctuation|.}{reference|debug}{punctuation|.}{reference|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}{reference|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}{reference|i}{punctuation|)} {punctuation|\{} {number|0}{punctuation|...}{number|9} {keyword|=>} {reference|error}{punctuation|.}{reference|Cold}{punctuation|,} {keyword|else} {keyword|=>} {builtin|@}{reference|as}{punctuation|(}{reference|T}{punctuation|,} {reference|undefined}{punctuation|)} {reference|orelse} {reference|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{reference|test} {string|"boil"} {punctuation|\{} {keyword|try} {reference|std}{punctuation|.}{reference|testing}{punctuation|.}{reference|expect}{punctuation|(}{boolean|true} {reference|and} {string|'a'} {reference|!}{punctuation|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {punctuation|/}{punctuation|/} {reference|end}
