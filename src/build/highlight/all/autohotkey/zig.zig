{operator|//}{operator|!} kettle
const std {operator|=} {function|@import}{punctuation|(}{string|"std"}{punctuation|)};
{operator|//}{operator|/} Doc
pub const Kettle {operator|=} struct {punctuation|\{}
    litres{punctuation|:} f64 {operator|=} {number|1.7}{punctuation|,}
    name{punctuation|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn {function|boil}{punctuation|(}self{punctuation|:} {operator|*}Kettle{punctuation|,} comptime T{punctuation|:} {keyword|type}{punctuation|,} n{punctuation|:} {operator|?}u32{punctuation|)} {operator|!}T {punctuation|\{}
        const s {operator|=} \\\\{keyword|multi}
        \\\\line
        {comment|;}
        var i{punctuation|:} usize {operator|=} {number|0xFF};
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {punctuation|:} {punctuation|(}i {operator|+=} {number|1}{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{punctuation|)} {operator|\|}x{operator|\|} {punctuation|\{} _ {operator|=} x; {punctuation|\}} {keyword|else} {command selector|continue}; {punctuation|\}}
        defer std{operator|.}debug{operator|.}{function|print}{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {operator|.}{punctuation|\{}i{punctuation|\}}{punctuation|)};
        {command selector|return} switch {punctuation|(}i{punctuation|)} {punctuation|\{} {number|0.}{operator|.}{number|.9} {operator|=}{operator|>} {keyword|error}{operator|.}Cold{punctuation|,} {keyword|else} {operator|=}{operator|>} {function|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable {punctuation|\}};
    {punctuation|\}}
{punctuation|\}};
test {string|"boil"} {punctuation|\{} {keyword|try} std{operator|.}testing{operator|.}{function|expect}{punctuation|(}{boolean|true} and 'a' {operator|!=} '\\n'{punctuation|)}; {punctuation|\}} {operator|//} {symbol|end}
