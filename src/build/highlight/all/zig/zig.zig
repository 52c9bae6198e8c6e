{comment doc-comment|//! kettle}
{keyword|const} std {operator|=} {builtin|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment doc-comment|/// Doc}
{keyword|pub} {keyword|const} {class-name|Kettle} {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} {class-name|{builtin-type keyword|f64}} {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {class-name|{punctuation|[}{punctuation|]}{keyword|const} {builtin-type keyword|u8}}{punctuation|,}
    {keyword|pub} {keyword|fn} {function|boil}{punctuation|(}self{punctuation|:} {class-name|{operator|*}Kettle}{punctuation|,} {keyword|comptime} T{punctuation|:} {class-name|{builtin-type keyword|type}}{punctuation|,} n{punctuation|:} {class-name|{operator|?}{builtin-type keyword|u32}}{punctuation|)} {class-name|{operator|!}T} {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
{string|        \\\\line}
        {punctuation|;}
        {keyword|var} i{punctuation|:} {class-name|{builtin-type keyword|usize}} {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {keyword|defer} std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} {keyword|error}{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} {builtin|@as}{punctuation|(}T{punctuation|,} {keyword|undefined}{punctuation|)} {keyword|orelse} {keyword|unreachable} {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
{keyword|test} {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {keyword|and} {char|'a'} {operator|!=} {char|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
