{comment|//! kettle}
{keyword|const} {constant|std} {operator|=} @{function|import}{punctuation|(}{string double-quoted-string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} {constant|Kettle} {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {argument-name|name}{punctuation|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub {keyword|fn} {function|boil}{punctuation|(}{keyword|self}{punctuation|:} {operator|*}Kettle{punctuation|,} comptime {constant|T}{punctuation|:} type{punctuation|,} {argument-name|n}{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}{constant|T} {punctuation|\{}
        {keyword|const} {constant|s} {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}{class-name|x}{operator|\|} {punctuation|\{} {constant|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{operator|.}debug{operator|.}{keyword|print}{punctuation|(}{string double-quoted-string|"at \{d\}\\n"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{operator|.}{number|.9} {operator|=>} error{operator|.}Cold{punctuation|,} {keyword|else} {operator|=>} @{keyword|as}{punctuation|(}{constant|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string double-quoted-string|"boil"} {punctuation|\{} {keyword|try} std{operator|.}testing{operator|.}{function|expect}{punctuation|(}{constant boolean|true} {keyword|and} {string single-quoted-string|'a'} {operator|!=} {string single-quoted-string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
