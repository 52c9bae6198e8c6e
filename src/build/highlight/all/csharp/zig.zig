{comment|//! kettle}
{keyword|const} std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} Kettle {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {named-parameter punctuation|name}{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub {return-type class-name|fn} {function|boil}{punctuation|(}{named-parameter punctuation|self}{punctuation|:} {operator|*}Kettle{punctuation|,} {class-name|comptime} T{punctuation|:} type{punctuation|,} {named-parameter punctuation|n}{punctuation|:} {punctuation|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {class-name|{keyword|var}} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {return-type class-name|defer} std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{range operator|..}{number|.9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {keyword|and} {char|'a'} {operator|!=} {char|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
