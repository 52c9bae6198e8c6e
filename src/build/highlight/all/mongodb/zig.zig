{comment|//! kettle}
{keyword|const} std {operator|=} @{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub {keyword|const} Kettle {operator|=} struct {punctuation|\{}
    {property|litres}{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property|name}{operator|:} {punctuation|[}{punctuation|]}{keyword|const} u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{property|self}{operator|:} {operator|*}Kettle{punctuation|,} comptime {property|T}{operator|:} type{punctuation|,} {property|n}{operator|:} {operator|?}u32{punctuation|)} {operator|!}{constant|T} {punctuation|\{}
        {keyword|const} s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} {property|i}{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {parameter|{keyword|else}} {operator|=>} @{keyword|as}{punctuation|(}{constant|T}{punctuation|,} {keyword|undefined}{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
