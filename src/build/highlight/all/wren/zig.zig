{comment|//! kettle}
const std {operator|=} @{keyword|import}{punctuation|(}{string-literal|{string|"std"}}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const {class-name|Kettle} {operator|=} {function|struct} {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}{class-name|Kettle}{punctuation|,} comptime {class-name|T}{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}{class-name|T} {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string-literal|{string|"at \{d\}\\n"}}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|...}{number|9} {operator|=}{operator|>} error{punctuation|.}{class-name|Cold}{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}{class-name|T}{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string-literal|{string|"boil"}} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
