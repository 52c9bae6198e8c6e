{comment|//! kettle}
{tag|const} {tag|std} {operator|=} {string|@import("std");}
{comment|/// Doc}
{tag|pub} {tag|const} {tag|Kettle} {operator|=} {string|struct \{}
    {tag|litres}{punctuation|:} {tag|f64} {operator|=} {string|1.7{punctuation|,}}
    {tag|name}{punctuation|:} {punctuation|[}{punctuation|]}{tag|const} {tag|u8}{punctuation|,}
    {tag|pub} {tag|fn} {tag|boil}{punctuation|(}{tag|self}{punctuation|:} {operator|*}{tag|Kettle}{punctuation|,} {tag|comptime} {tag|T}{punctuation|:} {tag|type}{punctuation|,} {tag|n}{punctuation|:} {operator|?}{tag|u32}{punctuation|)} {operator|!}{tag|T} {punctuation|\{}
        {tag|const} {tag|s} {operator|=} {string|\\\\multi}
        {tag|\\\\line}
        {punctuation|;}
        {tag|var} {tag|i}{punctuation|:} {tag|usize} {operator|=} {string|0xFF;}
        {tag|while} {punctuation|(}{tag|i} {operator|<} {tag|10}{punctuation|)} {punctuation|:} {punctuation|(}{tag|i} {operator|+}{operator|=} {string|1) \{ if (n) {punctuation|\|}x{punctuation|\|} \{ _ = x; \} else continue; \}}
        {tag|defer} {tag|std{punctuation|.}}{tag|debug{punctuation|.}}{tag|print}{punctuation|(}"{tag|at} {punctuation|\{}{tag|d}{punctuation|\}}{tag|\\n}"{punctuation|,} {punctuation|.}{punctuation|\{}{tag|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {tag|return} {tag|switch} {punctuation|(}{tag|i}{punctuation|)} {punctuation|\{} {number|0{operator|.}}{punctuation|.}{punctuation|.}{number|9 {operator|=}}{string|> error.Cold{punctuation|,} else => @as(T{punctuation|,} undefined) orelse unreachable \};}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{tag|test} "{tag|boil}" {punctuation|\{} {tag|try} {tag|std{punctuation|.}}{tag|testing{punctuation|.}}{tag|expect}{punctuation|(}{tag|true} {tag|and} '{tag|a}' {operator|!=} {string|'\\n'); \} }{comment|// end}
