{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} {punctuation|@}{function keyword|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres: f64 {operator|=} {number|1.7}{punctuation|,}
    {keyword|name}: {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function keyword|boil}{punctuation|(}self: {operator|*}Kettle{punctuation|,} comptime T: type{punctuation|,} n: ?u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} {punctuation|\\}{punctuation|\\}multi
        {punctuation|\\}{punctuation|\\}line
        {punctuation|;}
        {keyword|var} i: usize {operator|=} 0xFF{punctuation|;}
        while {punctuation|(}i {operator|<} {number|10}{punctuation|)} : {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} {keyword|continue}{punctuation|;} {punctuation|\}}
        defer std{punctuation|.}debug{punctuation|.}{function keyword|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{punctuation|.}{punctuation|.}{punctuation|.}{number|9} {operator|=}{operator|>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {punctuation|@}{function keyword|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{punctuation|.}testing{punctuation|.}{function keyword|expect}{punctuation|(}true {keyword|and} {string|'a'} {operator|!}{operator|=} {string|'\\n'}{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} {keyword|end}
