{comment|//! kettle}
const std {operator|=} {attribute atrule|@import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const {class-name|Kettle} {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{keyword|self}{punctuation|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        const s {operator|=} {punctuation|\\}{punctuation|\\}multi
        {punctuation|\\}{punctuation|\\}line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} {omit keyword|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {keyword|defer} std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string-literal|{string|"at \{d\}\\n"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=>} error{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=>} {attribute atrule|@as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string-literal|{string|"boil"}} {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and 'a' {operator|!=} '{punctuation|\\}n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
