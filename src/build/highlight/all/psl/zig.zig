{operator|/}{operator|/}{operator|!} kettle
const std {operator|=} @{function|import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} type{punctuation|,} n{operator|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\multi
        \\\\{keyword|line}
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x{punctuation|;} {punctuation|\}} {keyword|else} continue{punctuation|;} {punctuation|\}}
        defer std{operator|.}debug{operator|.}{builtin builtin-function|print}{punctuation|(}{string|"at \{d\}{symbol|\\n}"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)}{punctuation|;}
        {keyword|return} {keyword|switch} {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0}{operator|.}{operator|.}{operator|.}{number|9} {operator|=}{operator|>} error{operator|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} @{function|as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}}{punctuation|;}
    {punctuation|\}}
{punctuation|\}}{punctuation|;}
test {string|"boil"} {punctuation|\{} try std{operator|.}testing{operator|.}{function|expect}{punctuation|(}{boolean|true} and 'a' {operator|!=} '\\n'{punctuation|)}{punctuation|;} {punctuation|\}} {operator|/}{operator|/} end
