{operator|/}{operator|/}! kettle
const std {operator|=} {variable|@import}{punctuation|(}{string|"std"}{punctuation|)}{punctuation|;}
{operator|/}{operator|/}{operator|/} Doc
pub const Kettle {operator|=} {keyword|struct} \{
    litres{operator|:} f64 {operator|=} {number|1.7}{punctuation|,}
    {keyword|name}{operator|:} {punctuation|[}{punctuation|]}const u8{punctuation|,}
    pub fn boil{punctuation|(}{keyword|self}{operator|:} {operator|*}Kettle{punctuation|,} comptime T{operator|:} {keyword|type}{punctuation|,} n{operator|:} ?u32{punctuation|)} !T \{
        const s {operator|=} \\\\multi
        \\\\line
        {punctuation|;}
        var i{operator|:} usize {operator|=} {number|0xFF}{punctuation|;}
        {keyword|while} {punctuation|(}i {operator|<} {number|10}{punctuation|)} {operator|:} {punctuation|(}i {operator|+}{operator|=} {number|1}{punctuation|)} \{ {keyword|if} {punctuation|(}n{punctuation|)} \|x\| \{ _ {operator|=} x{punctuation|;} \} {keyword|else} {keyword|continue}{punctuation|;} \}
        defer std{punctuation|.}debug{punctuation|.}print{punctuation|(}{string|"at \{d\}\\n"}{punctuation|,} {punctuation|.}\{i\}{punctuation|)}{punctuation|;}
        {keyword|return} switch {punctuation|(}i{punctuation|)} \{ {number|0.}{punctuation|.}{number|.9} {operator|=>} error{punctuation|.}Cold{punctuation|,} {keyword|else} {operator|=>} {variable|@as}{punctuation|(}T{punctuation|,} undefined{punctuation|)} orelse unreachable \}{punctuation|;}
    \}
\}{punctuation|;}
test {string|"boil"} \{ try std{punctuation|.}testing{punctuation|.}expect{punctuation|(}{boolean|true} {keyword|and} {string|'a'} {operator|!=} {string|'\\n'}{punctuation|)}{punctuation|;} \} {operator|/}{operator|/} {keyword|end}
