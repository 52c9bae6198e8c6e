{operator|/}{operator|/}! kettle
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    {property|litres}{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {property|name}{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} {property|n}{operator|:} {operator|?}u32{punctuation|)} !T {punctuation|\{}
        const s {operator|=} {operator|\\}{operator|\\}multi
        {operator|\\}{operator|\\}line
        {punctuation|;}
        var i{operator|:} usize {operator|=} 0xFF{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} \|x\| {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {function|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}{boolean|true} {operator|and} {comment|'a' != '\\n'); \} // end}
