{comment|//! kettle}
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{comment|/// Doc}
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}{constant|self}{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} type{punctuation|,} n{punctuation|:} ?u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        {keyword|var} i{punctuation|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}{variable|x}{operator|\|} {punctuation|\{} _ {operator|=} {variable|x}{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} {constant|undefined}{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {comment|// end}
