{comment|//! kettle}
const std {operator|=} {punctuation|@}{keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} {keyword|struct} {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {procedure-name function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {procedure-name function|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} {discard keyword|_} {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        {keyword|defer} std{punctuation|.}debug{punctuation|.}{procedure-name function|print}{punctuation|(}{string|"at \{d\}{symbol|\\n}"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|..}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {punctuation|@}{procedure-name function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{procedure-name function|expect}{punctuation|(}{boolean|true} and {char|'a'} {operator|!=} {char|'{symbol|\\n}'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
