{operator|/}{operator|/}{punctuation|!} kettle
const std {operator|=} {operator|@}{function|import}{punctuation|(}"std"{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} ?u32{punctuation|)} {punctuation|!}T {punctuation|\{}
        const s {operator|=} {operator|\\}{operator|\\}multi
        {operator|\\}{operator|\\}line
        {punctuation|;}
        var {number|i}{operator|:} usize {operator|=} {number|0}xFF{punctuation|;}
        {keyword|while} {punctuation|(}{number|i} {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}{number|i} {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function|print}{punctuation|(}"at {punctuation|\{}d{punctuation|\}}{operator|\\}n"{punctuation|,} {punctuation|.}{punctuation|\{}{number|i}{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}{number|i}{punctuation|)} {punctuation|\{} {number|0.}{punctuation|.}{number|.9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {operator|@}{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test "boil" {punctuation|\{} {keyword|try} std{punctuation|.}testing{punctuation|.}{function|expect}{punctuation|(}true and {string|'a'} {punctuation|!}{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
