{regex|//! kettle
const std = @import("std");
//}{operator|/} {identifier|Doc}
{identifier|pub} {keyword|const} {identifier|Kettle} {operator|=} {identifier|struct} {punctuation|\{}
    {identifier|litres}{punctuation|:} {identifier|f64} {operator|=} {number|1.7}{punctuation|,}
    {identifier|name}{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} {identifier|u8}{punctuation|,}
    {identifier|pub} {identifier|fn} {identifier|boil}{punctuation|(}{identifier|self}{punctuation|:} {operator|*}{identifier|Kettle}{punctuation|,} {identifier|comptime} {identifier|T}{punctuation|:} {identifier|type}{punctuation|,} {identifier|n}{punctuation|:} {operator|?}{identifier|u32}{punctuation|)} {operator|!}{identifier|T} {punctuation|\{}
        {keyword|const} {identifier|s} {operator|=} {string|\\\\multi}
        {string|\\\\line}
        {punctuation|;}
        {keyword|var} {identifier|i}{punctuation|:} {identifier|usize} {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}{identifier|i} {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}{identifier|i} {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}{identifier|n}{punctuation|)} {punctuation|\|}{identifier|x}{punctuation|\|} {punctuation|\{} {identifier|_} {operator|=} {identifier|x}{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {identifier|defer} {identifier|std}{punctuation|.}{identifier|debug}{punctuation|.}{identifier|print}{punctuation|(}{interpolated-string|{string|"at \{d\}\\n"}}{punctuation|,} {punctuation|.}{punctuation|\{}{identifier|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}{identifier|i}{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}{operator|>} {identifier|error}{punctuation|.}{identifier|Cold}{punctuation|,} {keyword|else} {operator|=}{operator|>} {operator|@}{identifier|as}{punctuation|(}{identifier|T}{punctuation|,} {identifier|undefined}{punctuation|)} {identifier|orelse} {identifier|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{identifier|test} {interpolated-string|{string|"boil"}} {punctuation|\{} {keyword|try} {identifier|std}{punctuation|.}{identifier|testing}{punctuation|.}{identifier|expect}{punctuation|(}{boolean|true} {keyword-operator operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {identifier|end}
